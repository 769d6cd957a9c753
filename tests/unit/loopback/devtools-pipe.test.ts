import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { devtoolsPipe } from '../../../src/loopback/devtools-pipe.ts';

function pipe() {
  const to = new PassThrough();
  const from = new PassThrough();
  const said = () =>
    (to.read()?.toString() ?? '')
      .split('\0')
      .filter(Boolean)
      .map((text: string) => JSON.parse(text));
  const answer = (value: object) => void from.write(`${JSON.stringify(value)}\0`);
  return { ...devtoolsPipe(to, from), from, said, answer };
}

test('calls are numbered, and each gets its own answer, in whatever order and pieces they come', async () => {
  const { call, from, said } = pipe();
  const one = call({ method: 'Page.enable', sessionId: 's' });
  const two = call({ method: 'Page.navigate', params: { url: 'a' } });
  expect(said()).toEqual([
    { id: 1, method: 'Page.enable', sessionId: 's' },
    { id: 2, method: 'Page.navigate', params: { url: 'a' } },
  ]);
  const text = '{"id":2,"result":{"frameId":"ə"}}\0{"id":1,"result":{}}\0';
  const bytes = Buffer.from(text);
  for (const byte of bytes) from.write(Buffer.of(byte));
  expect(await two).toEqual({ frameId: 'ə' });
  expect(await one).toEqual({});
});

test('what the browser says against a call is thrown', async () => {
  const { call, answer } = pipe();
  const refused = call({ method: 'Nothing.there' });
  answer({ id: 1, error: { message: 'not found' } });
  await expect(refused).rejects.toThrow('not found');
});

test('an event is waited for by name and content', async () => {
  const { event, answer } = pipe();
  const heard = event('Page.moved', (params) => JSON.stringify(params).includes('there'));
  answer({ method: 'Page.moved', params: { url: 'elsewhere' } });
  answer({ method: 'Page.other', params: { url: 'there' } });
  answer({ method: 'Page.moved', params: { url: 'there' } });
  expect(await heard).toBeUndefined();
});

test('a browser that ends lets nobody wait for it', async () => {
  const { call, event, from } = pipe();
  const asked = call({ method: 'Page.enable' });
  const waited = event('Page.moved', () => true);
  from.destroy();
  await expect(asked).rejects.toThrow('has ended');
  await expect(waited).rejects.toThrow('has ended');
  await expect(call({ method: 'Page.enable' })).rejects.toThrow('has ended');
});

test('a pipe that breaks is an end like any other', async () => {
  const { call, from } = pipe();
  const asked = call({ method: 'Page.enable' });
  from.destroy(new Error('connection reset'));
  await expect(asked).rejects.toThrow('connection reset');
});
