/** Asks the loopback host as any program on the machine could: what is sent is sent as it stands. */
import { request } from 'node:http';

export interface Asked {
  /** The request target, nothing resolved; `{own}` stands for the page's own path, `{token}` for the same without its last slash. */
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  /** 0 where the host ended the connection without an answer. */
  readonly status: number;
  readonly text: string;
}

export function askHost(
  address: string,
  { path, method = 'GET', headers = {}, body }: Asked,
): Promise<Answered> {
  const { hostname, port, pathname, origin } = new URL(address);
  const target = path.replace('{own}', pathname).replace('{token}', pathname.slice(0, -1));
  const sent = Object.entries(headers).map(
    ([name, value]) => [name, value.replace('{origin}', origin)] as const,
  );
  return new Promise((resolve) => {
    const asked = request(
      { hostname, port, path: target, method, headers: Object.fromEntries(sent) },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    asked.once('error', () => resolve({ status: 0, text: '' }));
    asked.end(body);
  });
}
