/** Lets the host judge a request of the page and answers it with the host's own scheme handler. Nothing goes out. */
import type { OnBeforeRequestListenerDetails } from 'electron';
import type { Request as PageRequest, Route } from 'playwright';
import { pageAddress, toHost } from './addresses.ts';
import type { StandInElectron } from './stand-in-electron.ts';

type ResourceType = OnBeforeRequestListenerDetails['resourceType'];

const resourceTypes: Readonly<Record<string, ResourceType>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  fetch: 'xhr',
  xhr: 'xhr',
  media: 'media',
  ping: 'ping',
};

export async function answerRoute(route: Route, electron: StandInElectron): Promise<void> {
  const request = route.request();
  const address = toHost(request.url());
  if (!(await letsOut(electron, address, resourceType(request)))) return route.abort('blockedbyclient');
  const handler = request.url().startsWith(pageAddress) ? electron.session.handlerOf('kiosk') : undefined;
  if (!handler) {
    electron.record.add('a request went out', address);
    return route.abort('failed');
  }
  const body = request.postDataBuffer();
  const response = await handler(
    new Request(address, {
      method: request.method(),
      headers: request.headers(),
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    }),
  );
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Asks the host's listener for outgoing requests, and writes the question down. */
export async function letsOut(electron: StandInElectron, url: string, type: ResourceType): Promise<boolean> {
  const goes = await electron.session.letsOut({
    id: 1,
    url,
    method: 'GET',
    resourceType: type,
    referrer: '',
    timestamp: 0,
    uploadData: [],
  });
  if (!goes) electron.record.add('a request was cancelled', url, type);
  return goes;
}

function resourceType(request: PageRequest): ResourceType {
  if (!request.isNavigationRequest()) return resourceTypes[request.resourceType()] ?? 'other';
  return request.frame().parentFrame() === null ? 'mainFrame' : 'subFrame';
}
