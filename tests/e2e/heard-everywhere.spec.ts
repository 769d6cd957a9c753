import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { seeEveryScene } from './every-scene.ts';
import { test } from './kiosk.ts';
import { languageCodes } from './shown-scene.ts';

const file = join(import.meta.dirname, '../../resources/datasets/azerbaijan-2024/narration.json');
const narration: Record<string, { clips: { text: string }[] }> = JSON.parse(readFileSync(file, 'utf8'));

/** What no voice can be given beforehand: the fingerprint, which the sounds change, and a countdown on its way. */
const unspoken = /^[0-9A-Z]{4}(?:-[0-9A-Z]{4})+$|\d+ (?:s|seconds|saniyə)/;

for (const language of ['English', 'Azərbaycanca'] as const) {
  test(`every text that can be seen can be heard (${language})`, async ({ kiosk }) => {
    test.setTimeout(600_000);
    const spoken = narration[languageCodes[language]]?.clips.map(({ text }) => text) ?? [];
    const silent = new Set<string>();
    const see = async () => {
      for (const text of await kiosk.page.evaluate(silentTexts, spoken)) silent.add(text);
    };
    await seeEveryScene({ kiosk, language, see });
    expect([...silent].filter((text) => !unspoken.test(text))).toEqual([]);
  });
}

/** In the page: every visible text for which neither an element around it nor that element's label is spoken. */
function silentTexts(spoken: readonly string[]): readonly string[] {
  const known = new Set(spoken);
  const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const part = document.querySelector('[role="alertdialog"]') ?? document.querySelector('main');
  if (!part || document.documentElement.dataset.scene === 'attract') return [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const silent: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = plain(node.nodeValue);
    const holder = node.parentElement;
    if (!/[\p{L}\p{N}]/u.test(text) || !holder?.checkVisibility()) continue;
    if (holder.closest('[aria-hidden="true"]')) continue;
    let heard = false;
    for (let at: Element | null = holder; at && at !== part; at = at.parentElement) {
      if (known.has(plain(at.textContent)) || known.has(plain(at.getAttribute('aria-label')))) heard = true;
    }
    if (!heard) silent.push(text);
  }
  return silent;
}
