/** The sources behind a slide, ready for questions: who said it, on which page, and what is weak about it. */
import { isSaid } from '../../dataset/claim-order.ts';
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { entryOf, wordingOf } from '../../dataset/wording.ts';
import { claimsOf } from '../talk/claims-of.ts';
import type { Slide } from '../talk/slides.ts';
import { talkWordsOf } from '../words/talk/talk-words.ts';
import { pageName } from './page-name.ts';

export interface SourcesOfSlideProps {
  readonly dataset: Dataset;
  readonly slide: Slide;
  readonly language: LanguageCode;
}

export function SourcesOfSlide({ dataset, slide, language }: SourcesOfSlideProps) {
  const wording = wordingOf(dataset, language);
  const claims = claimsOf(slide, dataset).filter(isSaid);
  if (claims.length === 0) return null;
  return (
    <>
      <h2>{talkWordsOf(language).presenter.sources}</h2>
      <ul className="presenter-sources">
        {claims.map(({ id, speaker, source }) => (
          <li key={id} data-source={source}>
            <strong>{entryOf(wording.speakers, speaker).name}</strong>
            <span>{pageName(entryOf(dataset.sources, source), language)}</span>
            <span className="presenter-weakness">{entryOf(wording.sources, source).weakness}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
