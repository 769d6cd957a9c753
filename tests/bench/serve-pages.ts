/** `node serve-pages.ts FOLDER`: serves a page's files as the loopback host does, from memory and compressed; says where. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

const [folder = '.'] = process.argv.slice(2);
const files = new Map(
  readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    const isPacked = extname(name) === '.woff2';
    const headers = {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      ...(isPacked ? {} : { 'content-encoding': 'br', vary: 'accept-encoding' }),
    };
    return [name, { headers, body: isPacked ? bytes : brotliCompressSync(bytes) }] as const;
  }),
);

const server = createServer((request, response) => {
  const name = request.url?.slice(1) || 'index.html';
  const file = files.get(name);
  response.writeHead(file ? 200 : 404, file?.headers);
  response.end(file?.body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.stdout.write(`ready at http://127.0.0.1:${address?.port}/\n`);
});
