import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { singleFile } from '../../../src/export/single-file.ts';

const page = {
  script: 'say("hello")',
  style: 'p{color:red}',
  language: 'az',
  title: 'Bir səsvermə',
  told: { words: 'a' },
};

function element(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? '';
}

const scriptOf = (html: string) => element(html, /<script type="module">([\s\S]*?)<\/script>/);
const styleOf = (html: string) => element(html, /<style>([\s\S]*?)<\/style>/);
const toldIn = (html: string) =>
  element(html, /<script type="application\/json" id="start">([\s\S]*?)<\/script>/);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy names the very script and style that stand in the file, and no address', () => {
  const html = singleFile(page);
  const policy = element(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/);
  expect(policy).toContain(`script-src ${hashOf(scriptOf(html))};`);
  expect(policy).toContain(`style-src ${hashOf(styleOf(html))} `);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|'self'|unsafe|\*/);
});

test('what the page is told comes back whole, whatever stands in it', () => {
  const told = { words: '</script><!-- <script> &amp; \u2028 </SCRIPT' };
  const html = singleFile({ ...page, told });
  expect(toldIn(html)).not.toContain('<');
  expect(JSON.parse(toldIn(html))).toEqual(told);
});

test('language and title stand where a browser looks for them; the title is text', () => {
  const html = singleFile({ ...page, title: 'A & </title><b>' });
  expect(html).toContain('<html lang="az">');
  expect(html).toContain('<title>A &amp; &lt;/title>&lt;b></title>');
});

test('a script that speaks of a script does not end itself', () => {
  const html = singleFile({ ...page, script: 'x("</script>", "</SCRIPT >")' });
  expect(scriptOf(html)).toBe(String.raw`x("<\/script>", "<\/SCRIPT >")`);
});

test('what cannot be said safely is refused', () => {
  expect(() => singleFile({ ...page, script: 'x("<!--")' })).toThrow('<!--');
  expect(() => singleFile({ ...page, style: '</style>' })).toThrow('</style');
});
