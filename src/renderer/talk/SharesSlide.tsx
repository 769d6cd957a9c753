/** Per cents on a slide, all on one scale: one voice more with each step, also one that gives no figure. */
import { formatPercent } from '../../dataset/formats.ts';
import { chapterWords, entryOf, wordingOf } from '../../dataset/wording.ts';
import { valueText } from '../parts/value-text.ts';
import { ShareTrack } from '../pictures/ShareTrack.tsx';
import { shareMarks } from '../pictures/shares-geometry.ts';
import { wordsOf } from '../words/words.ts';
import { Attribution } from './Attribution.tsx';
import type { StepProps } from './PictureSlide.tsx';

export interface SharesSlideProps extends StepProps<'shares'> {
  readonly chapter: string;
}

export function SharesSlide({ dataset, language, step, picture, chapter }: SharesSlideProps) {
  const words = wordsOf(language);
  const told = chapterWords(wordingOf(dataset, language), chapter);
  const order = picture.facts.flatMap(({ claims }) => claims);
  const shown = order[step];
  const value = shown ? valueText(shown.value, language, words) : null;
  return (
    <>
      <div className="slide-picture slide-shares" data-step={step}>
        <div className="slide-scale">
          {shareMarks.map((mark) => (
            <span key={mark}>{formatPercent(mark, language)}</span>
          ))}
        </div>
        {picture.facts.map(({ fact, claims }) => (
          <section key={fact.id}>
            <p>{entryOf(told.facts, fact.id).label}</p>
            {claims.map((claim) => (
              <ShareTrack key={claim.id} value={order.indexOf(claim) <= step ? claim.value : null} />
            ))}
          </section>
        ))}
      </div>
      {shown && (
        <div className="slide-words">
          <Attribution dataset={dataset} language={language} claim={shown} />
          {value !== null && <p className="slide-value">{value}</p>}
          <p className="slide-note">{entryOf(told.claims, shown.id).short}</p>
        </div>
      )}
    </>
  );
}
