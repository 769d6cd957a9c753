/** The roll on a slide: first what was counted, then what another source alone speaks of. */
import { formatNumber } from '../../dataset/formats.ts';
import { entryOf, wordingOf } from '../../dataset/wording.ts';
import { valueText } from '../parts/value-text.ts';
import { peopleIn } from '../pictures/picture-of.ts';
import { Roll } from '../pictures/Roll.tsx';
import { peoplePerKnot } from '../pictures/roll-geometry.ts';
import { talkWordsOf } from '../words/talk/talk-words.ts';
import { wordsOf } from '../words/words.ts';
import { Attribution } from './Attribution.tsx';
import type { StepProps } from './PictureSlide.tsx';

export function RollSlide({ dataset, language, step, picture }: StepProps<'roll'>) {
  const words = wordsOf(language);
  const talkWords = talkWordsOf(language);
  const { exact, over } = picture;
  const perKnot = formatNumber(peoplePerKnot, language);
  const shown = step === 0 ? exact : over;
  const overSaidBy = entryOf(wordingOf(dataset, language).speakers, over.speaker).name;
  return (
    <>
      <div className="slide-picture" data-step={step}>
        <Roll
          exact={peopleIn(exact, 'exact') ?? 0}
          over={peopleIn(over, 'over') ?? 0}
          perKnot={perKnot}
          onlyOverSaidBy={overSaidBy}
          words={words}
        />
      </div>
      <div className="slide-words">
        <Attribution dataset={dataset} language={language} claim={shown} />
        <p className="slide-value">{valueText(shown.value, language, words)}</p>
        <p className="slide-note">
          {step === 0 ? talkWords.picture.rollTied(perKnot) : talkWords.picture.rollOver(overSaidBy)}
        </p>
      </div>
    </>
  );
}
