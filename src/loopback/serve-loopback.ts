/** Serves the page and the bridge on 127.0.0.1 only, to whoever holds the token. It decides nothing, it carries. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { admitRequest } from './admit-request.ts';
import { answerRequest, plain, type Served } from './answer-request.ts';
import { listenOnFreePort } from './listen-on-free-port.ts';

export interface LoopbackOptions extends Served {
  /** Unguessable, new for each start; the first part of every address. */
  readonly token: string;
  /** Tried first, then the next ones; 0 takes any free one. */
  readonly port: number;
}

export type Serving =
  | {
      readonly ok: true;
      /** The whole address of the page, token and closing slash included. */
      readonly address: string;
      readonly port: number;
      /** Ends every connection and comes back once the port is free again. */
      close(): Promise<void>;
    }
  | { readonly ok: false; readonly why: string };

/**
 * What one program on this machine may take of the host: slow, many, long or silent connections stop nobody else.
 * The page itself needs a handful of connections and short headers.
 */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 10_000,
  /** How often the two limits above are looked at; Node's own half a minute would double them many times. */
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8_192,
} as const;
const mostHeaders = 50;
const mostConnections = 64;
const longestSilenceMs = 20_000;

export async function serveLoopback({
  token,
  port: firstPort,
  ...served
}: LoopbackOptions): Promise<Serving> {
  const app = answerRequest(served);
  const server = createServer(limits);
  server.maxHeadersCount = mostHeaders;
  server.maxConnections = mostConnections;
  server.setTimeout(longestSilenceMs);
  const listened = await listenOnFreePort(server, firstPort);
  if (!listened.ok) return listened;
  const { port } = listened;

  const carry = getRequestListener(
    (request, { incoming }) => {
      const { method, url: path, headers } = incoming;
      const { host, origin } = headers;
      const fetchSite = headers['sec-fetch-site']?.toString();
      const admission = admitRequest({ method, path, host, origin, fetchSite }, { token, port });
      return admission.admitted
        ? app.fetch(request, { rest: admission.rest })
        : plain(admission.status, admission.why);
    },
    { errorHandler: () => plain(400, 'Bad request.') },
  );
  server.on('request', carry);

  return {
    ok: true,
    address: `http://127.0.0.1:${port}/${token}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
