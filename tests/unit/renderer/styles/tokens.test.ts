/** The colours of both themes, counted from the style sheets themselves (R18, R89, R90). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const styles = resolve(import.meta.dirname, '../../../../src/renderer/styles');
const night = tokensOf('tokens.css');
const themes = { night, 'high contrast': new Map([...night, ...tokensOf('contrast.css')]) };

const grounds = ['ground', 'panel', 'panel-pressed', 'bar', 'chosen'];
const texts = ['text', 'secondary'];
const marks = ['action', 'agreed', 'disputed', 'single', 'opinion', 'not-known'];

describe.each(Object.entries(themes))('in the theme %s', (_theme, tokens) => {
  const colour = (name: string) => {
    const found = tokens.get(name);
    if (!found) throw new Error(`there is no colour --${name}`);
    return found;
  };

  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s is at 7:1 or more',
    (text, ground) => expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7),
  );

  test('words on a button that leads on are at 7:1 or more, pressed or not', () => {
    for (const ground of ['action', 'action-pressed']) {
      expect(contrast(colour('on-action'), colour(ground))).toBeGreaterThanOrEqual(7);
    }
  });

  test.each(marks)('the mark %s stands out from the ground and the panel', (mark) => {
    for (const ground of ['ground', 'panel']) {
      expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
    }
  });

  test('the edge of a control stands out from what it lies on', () => {
    for (const ground of ['ground', 'bar']) {
      expect(contrast(colour('border'), colour(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});

test('high contrast is white on black and yellow on black', () => {
  const high = themes['high contrast'];
  expect(contrast(high.get('text') ?? '', high.get('ground') ?? '')).toBe(21);
  expect(contrast(high.get('action') ?? '', high.get('ground') ?? '')).toBeGreaterThanOrEqual(19.5);
});

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

function tokensOf(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(resolve(styles, file), 'utf8');
  const found = text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}
