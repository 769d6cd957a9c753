/** Everything by which a page can send something to somewhere else. */
import { byHost, byScript, type Way } from './way.ts';

const elsewhere = ['https://example.org/out', 'http://127.0.0.1:9/out', 'http://192.168.0.1/out'] as const;

/** Runs in the page. */
function load([tag, attributes]: readonly [string, Readonly<Record<string, string>>]): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.head.append(element);
  element.remove();
}

/** Elements that fetch what an attribute names. */
const elements: readonly (readonly [
  tag: string,
  attribute: string,
  more: Readonly<Record<string, string>>,
])[] = [
  ['img', 'src', {}],
  ['img', 'srcset', {}],
  ['script', 'src', {}],
  ['script', 'src', { type: 'module' }],
  ['link', 'href', { rel: 'stylesheet' }],
  ['link', 'href', { rel: 'icon' }],
  ['link', 'href', { rel: 'manifest' }],
  ['link', 'href', { rel: 'preload', as: 'image' }],
  ['link', 'href', { rel: 'modulepreload' }],
  ['link', 'href', { rel: 'prefetch' }],
  ['link', 'href', { rel: 'prerender' }],
  ['video', 'src', {}],
  ['video', 'poster', {}],
  ['audio', 'src', {}],
  ['input', 'src', { type: 'image' }],
];

const calls: Readonly<Record<string, (address: string) => unknown>> = {
  fetch: async (address) => `answered ${(await fetch(address, { mode: 'no-cors' })).type}`,
  'fetch that outlives the page': async (address) =>
    `answered ${(await fetch(address, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'out' })).type}`,
  XMLHttpRequest: (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  'a beacon': (address) => {
    navigator.sendBeacon(address, 'out');
  },
  'a socket': (address) => {
    new WebSocket(address.replace(/^http/, 'ws'));
  },
  'a stream of events': (address) => new EventSource(address).close(),
  'a worker': (address) => new Worker(address).terminate(),
  'a shared worker': (address) => new SharedWorker(address).port.close(),
  'a service worker': async (address) =>
    `registered ${(await navigator.serviceWorker.register(address)).scope}`,
  'an imported module': async (address) => `imported ${Object.keys(await import(address)).length}`,
  'a font': async (address) => `loaded ${(await new FontFace('out', `url(${address})`).load()).family}`,
  'a picture in a style': (address) => {
    document.body.style.setProperty('background-image', `url(${address})`);
    document.body.style.removeProperty('background-image');
  },
  'a link that reports': (address) => {
    const link = Object.assign(document.createElement('a'), { href: '#', ping: address });
    document.body.append(link);
    link.click();
    link.remove();
  },
  'a worker from a blob': (address) => {
    const text = `fetch(${JSON.stringify(address)})`;
    new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  },
  'web transport': async (address) => {
    const Transport: unknown = Reflect.get(window, 'WebTransport');
    if (typeof Transport !== 'function') return;
    const made: unknown = Reflect.construct(Transport, [address.replace(/^http:/, 'https:')]);
    await Reflect.get(Object(made), 'ready');
    return 'the transport is ready';
  },
};

export const outbound: readonly Way[] = elsewhere.flatMap((address) => [
  ...Object.entries(calls).map(([name, call]) => byScript(`${name} to ${address}`, call, address)),
  ...elements.map(([tag, attribute, more]) => {
    const words = [tag, attribute, ...Object.values(more)].join(' ');
    return byScript(`${words} to ${address}`, load, [tag, { ...more, [attribute]: address }] as const);
  }),
]);

export const outboundByHost: readonly Way[] = elsewhere.map((address) =>
  byHost(`the host is asked to let ${address} out`, ({ electron }) =>
    electron.session.letsOut({
      ...{
        id: 1,
        url: address,
        method: 'GET',
        resourceType: 'xhr',
        referrer: '',
        timestamp: 0,
        uploadData: [],
      },
    }),
  ),
);
