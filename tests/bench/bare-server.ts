/** The floor of a cold start: a server that answers with nothing, and says when it listens. */
import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end());
server.listen(0, '127.0.0.1', () => process.stdout.write('ready at nothing\n'));
