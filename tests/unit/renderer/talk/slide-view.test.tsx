import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withdraw } from '../../../../src/dataset/withdraw.ts';
import { wordingOf } from '../../../../src/dataset/wording.ts';
import { SlideView } from '../../../../src/renderer/talk/SlideView.tsx';
import { slidesOf, stepsOf } from '../../../../src/renderer/talk/slides.ts';
import { wordsOf } from '../../../../src/renderer/words/words.ts';
import { contentDataset } from '../../../rules/content-dataset.ts';

const dataset = contentDataset();
const facts = dataset.chapters
  .filter(({ core }) => core)
  .flatMap((chapter) => chapter.facts.map((fact) => ({ chapter: chapter.id, fact: fact.id })));

test.each(facts)(
  'without $fact every slide can be shown, and its chapter says that something was withdrawn',
  ({ chapter, fact }) => {
    const left = withdraw(dataset, [{ fact, claim: null, reason: 'objection', on: '2026-11-26' }]);
    const core = left.chapters.filter((each) => each.core);
    const slides = slidesOf(core, core, wordingOf(left, 'en'));
    for (const language of left.languages) {
      const saying = slides.filter((slide) =>
        Array.from({ length: stepsOf(slide) }, (_, step) =>
          renderToStaticMarkup(
            <SlideView dataset={left} slide={slide} step={step} language={language} textSize={100} />,
          ),
        ).some((markup) => markup.includes(wordsOf(language).withdrawn.inChapter)),
      );
      expect(saying).toEqual([{ is: 'chapter', chapter }]);
    }
  },
);
