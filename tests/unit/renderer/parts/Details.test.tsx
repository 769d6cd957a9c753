import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Details } from '../../../../src/renderer/parts/Details.tsx';

test('an address may part before a number after a slash, and nowhere else', () => {
  const shown = renderToStaticMarkup(
    <Details details={[{ name: 'Where', lines: ['news.example/az/2024/02/02/3845583.html'] }]} />,
  );
  expect(shown).toContain('<dd>news.example/az/<wbr/>2024/<wbr/>02/<wbr/>02/<wbr/>3845583.html</dd>');
});
