import { expect } from '@playwright/test';
import { test } from './kiosk.ts';

test('five questions, each with its sources, and no score in the end', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.openChapters();
  await kiosk.openQuiz();
  const shown = new Set<string>();
  for (let question = 1; question <= 5; question += 1) {
    await expect(kiosk.main).toContainText(`Question ${question} of 5`);
    await kiosk.chooseAnswer(question % 3);
    await expect(kiosk.main).toContainText('You chose');
    shown.add(await kiosk.main.locator('.quiz-outcome .standing').innerText());
    expect(await kiosk.main.locator('.quiz-evidence .claim').count()).toBeGreaterThan(0);
    expect(await kiosk.main.innerText()).not.toMatch(/\b(right|wrong|correct|score|points?|well done)\b/i);
    await kiosk.goOnInQuiz();
  }
  await kiosk.arriveAt('chapter');
  expect([...shown].sort()).toEqual(['Not known yet', 'Sources agree', 'Sources disagree']);
});

test('Back takes the answer away, then leads to the question before, and out', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.openChapters();
  await kiosk.openQuiz();
  await kiosk.chooseAnswer(0);
  await kiosk.goOnInQuiz();
  await kiosk.chooseAnswer(1);
  const places = [];
  for (let back = 1; back <= 3; back += 1) {
    await kiosk.goBack();
    places.push((await kiosk.main.innerText()).match(/Question \d/)?.[0] ?? (await kiosk.scene()));
  }
  expect(places).toEqual(['Question 2', 'Question 1', 'chapter']);
});

test('a language switch keeps question and answer, and silence gives the screen back without a trace', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.openChapters();
  await kiosk.openQuiz();
  await kiosk.chooseAnswer(1);
  const before = await kiosk.where();
  await kiosk.chooseLanguage('Azərbaycanca');
  expect(await kiosk.where()).toEqual(before);
  await expect(kiosk.main).toContainText('Sizin seçiminiz');
  await kiosk.fallSilentUntilAsked();
  await kiosk.staySilent(31);
  await kiosk.arriveAt('attract');
  await kiosk.startIn('English');
  await kiosk.openChapters();
  await kiosk.openQuiz();
  await expect(kiosk.main.locator('[data-answered]')).toHaveCount(0);
});
