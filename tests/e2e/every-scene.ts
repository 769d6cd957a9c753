/** Leads a test through every scene of one language and lets it look at each; the tour takes its pictures the same way. */
import { expect } from '@playwright/test';
import { aboutParts } from '../../src/walkthrough/visit.ts';
import type { LanguageName } from './shown-scene.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

/** What is looked at: a name such as `fact-registered-voters`, once the scene has come to rest. */
export type See = (name: string) => Promise<void>;

export interface Walk {
  readonly kiosk: WalkthroughPage;
  readonly language: LanguageName;
  readonly see: See;
}

/** Begins on the attract scene and ends there; a source of each fact is opened, not every one. */
export async function seeEveryScene(walk: Walk): Promise<void> {
  const { kiosk, language } = walk;
  await kiosk.arriveAt('attract');
  await look(walk, 'attract');
  await kiosk.startIn(language);
  const chapters = await kiosk.chapterCount();
  for (let chapter = 1; chapter <= chapters; chapter += 1) {
    await seeChapter(walk);
    await kiosk.goOn();
  }
  await kiosk.arriveAt('close');
  await look(walk, 'close');
  await seeChapterList(walk);
  await seeAbout(walk);
  await seeQuestions(walk);
  await kiosk.arriveAt('attract');
}

async function seeChapter(walk: Walk): Promise<void> {
  const { kiosk } = walk;
  await kiosk.arriveAt('chapter');
  await look(walk, `chapter-${await kiosk.chapter()}`);
  const facts = await kiosk.facts().count();
  expect(facts, 'a chapter without facts').toBeGreaterThan(0);
  for (let fact = 0; fact < facts; fact += 1) {
    const name = await kiosk.facts().nth(fact).getAttribute('data-fact');
    await kiosk.openFact(fact);
    await look(walk, `fact-${name}`);
    const claim = await kiosk.claims().first().getAttribute('data-claim');
    await kiosk.openSource(0);
    await look(walk, `source-${claim}`);
    await kiosk.goBack();
    await kiosk.arriveAt('fact');
    await kiosk.goBack();
    await kiosk.arriveAt('chapter');
  }
  await seeCountries(walk);
}

async function seeCountries(walk: Walk): Promise<void> {
  const { kiosk } = walk;
  const toCountries = await kiosk.toCountries();
  if ((await toCountries.count()) === 0) return;
  await kiosk.touch(toCountries);
  await kiosk.arriveAt('countries');
  await look(walk, 'countries');
  await kiosk.touch(kiosk.countries().first());
  await look(walk, 'country');
  await kiosk.goBack();
  await kiosk.goBack();
  await kiosk.arriveAt('chapter');
}

async function seeChapterList(walk: Walk): Promise<void> {
  await walk.kiosk.openChapters();
  await look(walk, 'chapters');
  await walk.kiosk.goBack();
}

async function seeAbout(walk: Walk): Promise<void> {
  const { kiosk } = walk;
  await kiosk.openAbout();
  for (const part of aboutParts) {
    await kiosk.turnTo(part);
    await look(walk, `about-${part}`);
  }
  await kiosk.goBack();
}

/** The two questions lie over a scene; the second is answered by silence. */
async function seeQuestions(walk: Walk): Promise<void> {
  const { kiosk } = walk;
  await kiosk.askToStartOver();
  await look(walk, 'start-over');
  await kiosk.keepGoing();
  await expect(kiosk.question).toBeHidden();
  await kiosk.fallSilentUntilAsked();
  await look(walk, 'still-here');
  await kiosk.staySilent(31);
}

async function look({ kiosk, see }: Walk, name: string): Promise<void> {
  await kiosk.comeToRest();
  await see(name);
}
