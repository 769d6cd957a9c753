/** Answers requests that have been admitted: files of the page by GET, calls of the bridge by POST. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Channel, channels } from '../bridge/channels.ts';
import type { BridgeHandlers } from '../host/bridge-handlers.ts';
import { securityHeaders } from '../host/content-policy.ts';
import type { ServedFolders } from '../host/served-files.ts';
import { compressed, compressedHeaders, readPlain, readSmallest, takesBrotli } from './compress.ts';
import { isAsset, keepAssets } from './keep-assets.ts';
import { keepToldPage } from './told-page.ts';

export interface Served {
  readonly folders: ServedFolders;
  readonly handlers: BridgeHandlers;
  /** Told of a bug in a handler; the page is told only that there was one. */
  readonly onFault: (error: unknown) => void;
  /** Told when the page lets go of a call that is not answered yet: it was closed, or its process ended. */
  readonly onLetGo: (channel: Channel) => void;
}

/** What a bridge call may weigh. */
export const mostBodyBytes = 65_536;

const bridgePath = /^\/bridge\/([a-z-]+)$/;

/** What the carrier adds to a request: its path behind the token, exactly as it arrived, nothing resolved. */
interface Carried {
  readonly rest: string;
}

export function answerRequest(served: Served): Hono<{ Bindings: Carried }> {
  const { folders, handlers, onFault, onLetGo } = served;
  const app = new Hono<{ Bindings: Carried }>();
  const read = {
    small: keepAssets((rest) => readSmallest(folders, rest)),
    plain: keepAssets((rest) => readPlain(folders, rest)),
  };
  const lay = keepToldPage(folders);
  const readPage = async (size: keyof typeof read) => {
    const start = await handlers.start(null).catch(onFault);
    // The page then asks by itself, and shows a fault in the words of the exhibit.
    if (!start) return read[size]('/index.html');
    const page = await lay(start);
    return 'plain' in page ? page[size] : page;
  };

  app.get('*', async (context) => {
    const { rest } = context.env;
    const size = takesBrotli(context.req.header('accept-encoding')) ? 'small' : 'plain';
    const file = await (isPage(rest) ? readPage(size) : read[size](rest));
    if (!file.ok) return plain(404, 'Not found.');
    const headers = { ...securityHeaders(), 'Content-Type': file.type, ...file.headers, ...cachingOf(rest) };
    return new Response(file.bytes, { headers });
  });

  app.post(
    '*',
    bodyLimit({ maxSize: mostBodyBytes, onError: () => plain(413, 'Too long.') }),
    async (context) => {
      const channel = channelOf(context.env.rest);
      if (channel === null) return plain(404, 'Not found.');
      if (context.req.header('content-type') !== 'application/json')
        return plain(415, 'Expected application/json.');
      const body = parseBody(await context.req.text());
      if (!body.ok) return plain(400, 'Expected JSON.');
      context.req.raw.signal.addEventListener('abort', () => onLetGo(channel));
      const answer = await handlers[channel](body.value);
      const text = JSON.stringify(answer);
      const headers = { ...securityHeaders(), 'Content-Type': 'application/json; charset=utf-8' };
      const small = takesBrotli(context.req.header('accept-encoding')) ? await compressed(text) : null;
      return small === null
        ? new Response(text, { headers })
        : new Response(small, { headers: { ...headers, ...compressedHeaders } });
    },
  );

  app.onError((error) => {
    onFault(error);
    return plain(500, 'Fault.');
  });
  return app;
}

/** A refusal in a few words: never a stack, never a path of the machine. */
export function plain(status: number, text: string): Response {
  const headers = { ...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(text, { status, headers });
}

/** The build names these files after what they hold: they are kept for as long as the address, which a new start changes. */
function cachingOf(rest: string): Readonly<Record<string, string>> {
  return isAsset(rest) ? { 'Cache-Control': 'private, max-age=31536000, immutable' } : {};
}

function isPage(rest: string): boolean {
  return rest === '/' || rest === '/index.html';
}

function channelOf(rest: string): Channel | null {
  const name = bridgePath.exec(rest)?.[1];
  return Object.values(channels).find((channel) => channel === name) ?? null;
}

/** An empty body is a call without input. */
function parseBody(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  if (text === '') return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
}
