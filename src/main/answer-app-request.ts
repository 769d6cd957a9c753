/** Answers one request to the app's scheme: a file of the built page or a sound under the content policy, or a plain refusal. */
import { securityHeaders } from '../host/content-policy.ts';
import { readServedFile, type ServedFolders } from '../host/served-files.ts';
import { isAppAddress } from './app-address.ts';

/** @param folders their absolute paths. */
export async function answerAppRequest(request: Request, folders: ServedFolders): Promise<Response> {
  if (!isAppAddress(request.url)) return refusal(404, 'Only the app lives here.');
  if (request.method !== 'GET') return refusal(405, 'The app is only read.');
  const file = await readServedFile(folders, new URL(request.url).pathname || '/');
  if (!file.ok) return refusal(404, file.why);
  return new Response(file.bytes, { headers: { ...securityHeaders(), 'Content-Type': file.type } });
}

function refusal(status: number, why: string): Response {
  return new Response(why, {
    status,
    headers: { ...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
