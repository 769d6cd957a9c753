import { createServer, type Server } from 'node:http';
import { expect } from '@playwright/test';
import { test } from '../kiosk.ts';

const port = 18_484;

const occupied = test.extend<{ readonly occupant: Server }>({
  occupant: [
    async ({ runtimeIsThere: _ }, use) => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      await use(server);
      await new Promise((resolve) => server.close(resolve));
    },
    { auto: true },
  ],
});

occupied.use({ start: { flags: ['--port', String(port)] } });

occupied('a taken port gives way to the next free one, and the terminal says so', async ({ kiosk, host }) => {
  await kiosk.startIn('English');
  const said = host.said().join('\n');
  expect(said).toContain(`Port ${port} is taken; port ${port + 1} is used instead.`);
  expect(said).toMatch(new RegExp(`^kiosk ready at http://127\\.0\\.0\\.1:${port + 1}/\\S+$`, 'm'));
  expect(said.match(/kiosk ready at/g)).toHaveLength(1);
});
