/** Leads a test through every scene of one language and lets it look at each; the tour takes its pictures the same way. Long, since every kind of scene has its way here. */
import { expect } from '@playwright/test';
import { aboutParts, pictureViews } from '../../src/walkthrough/visit.ts';
import type { LanguageName } from './shown-scene.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

/** What is looked at: a name such as `fact-registered-voters`, once the scene has come to rest. */
export type See = (name: string) => Promise<void>;

export interface Walk {
  readonly kiosk: WalkthroughPage;
  readonly language: LanguageName;
  readonly see: See;
  /** What the visitor does first, such as choosing larger text. */
  readonly begin?: (kiosk: WalkthroughPage) => Promise<void>;
  /** The chapters of the core path with their close, and the scenes of the bar; no facts, sources and countries. */
  readonly only?: 'core' | undefined;
}

/** Begins on the attract scene and ends there; a source of each fact is opened, not every one. */
export async function seeEveryScene(walk: Walk): Promise<void> {
  const { kiosk, language } = walk;
  await kiosk.arriveAt('attract');
  await look(walk, 'attract');
  await kiosk.startIn(language);
  await walk.begin?.(kiosk);
  const chapters = await kiosk.chapterCount();
  for (let chapter = 1; chapter <= chapters; chapter += 1) {
    await seeChapter(walk);
    await kiosk.goOn();
  }
  await kiosk.arriveAt('close');
  await look(walk, 'close');
  await seeQuiz(walk);
  await seeChapterList(walk);
  await seeAbout(walk);
  await seeComfort(walk);
  await seeQuestions(walk);
  await kiosk.arriveAt('attract');
}

async function seeChapter(walk: Walk): Promise<void> {
  const { kiosk } = walk;
  await kiosk.arriveAt('chapter');
  await look(walk, `chapter-${await kiosk.chapter()}`);
  if (walk.only === 'core') return;
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
  await seePicture(walk);
  await seeCountries(walk);
  await seeGlossary(walk);
}

/** A picture that a chapter has no room for, or its table, and then the other of the two. */
async function seePicture(walk: Walk): Promise<void> {
  const { kiosk } = walk;
  const toPicture = kiosk.toPicture();
  if ((await toPicture.count()) === 0) return;
  const chapter = await kiosk.chapter();
  await kiosk.touch(toPicture);
  await kiosk.arriveAt('picture');
  for (let view = 1; view <= pictureViews.length; view += 1) {
    await look(walk, `picture-${chapter}-${await kiosk.pictureView()}`);
    await kiosk.turnPicture();
  }
  await kiosk.goBack();
  await kiosk.arriveAt('chapter');
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

async function seeGlossary(walk: Walk): Promise<void> {
  const { kiosk } = walk;
  const lead = kiosk.leadWithWords();
  if ((await lead.count()) === 0) return;
  const chapter = await kiosk.chapter();
  await kiosk.touch(lead);
  await kiosk.arriveAt('glossary');
  await look(walk, `glossary-${chapter}`);
  await kiosk.goBack();
  await kiosk.arriveAt('chapter');
}

/** Every question before and after an answer; from the last one back to the close. */
async function seeQuiz(walk: Walk): Promise<void> {
  const { kiosk } = walk;
  await kiosk.openQuiz();
  for (let question = 1; (await kiosk.scene()) === 'quiz'; question += 1) {
    await look(walk, `quiz-${question}`);
    await kiosk.chooseAnswer(0);
    await look(walk, `quiz-${question}-answer`);
    await kiosk.goOnInQuiz();
  }
  await kiosk.arriveAt('close');
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

async function seeComfort(walk: Walk): Promise<void> {
  await walk.kiosk.openComfort();
  await look(walk, 'comfort');
  await walk.kiosk.goBack();
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

/** Every page of a scene is looked at; the scene is left where it came to its end. */
async function look({ kiosk, see }: Walk, name: string): Promise<void> {
  const { pages } = await kiosk.pages();
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) await kiosk.turnPage();
    await kiosk.comeToRest();
    await see(pages === 1 ? name : `${name}-${page}`);
  }
}
