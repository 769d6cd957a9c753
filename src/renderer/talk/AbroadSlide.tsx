/** Voting from abroad on a slide: first the world, then the threads of the list. */
import { Abroad } from '../pictures/Abroad.tsx';
import { talkWordsOf } from '../words/talk/talk-words.ts';
import { wordsOf } from '../words/words.ts';
import { Attribution } from './Attribution.tsx';
import type { StepProps } from './PictureSlide.tsx';

export function AbroadSlide({ dataset, language, step, picture }: StepProps<'abroad'>) {
  const { list, countries } = picture;
  const { picture: told } = talkWordsOf(language);
  const stations = countries.reduce((sum, country) => sum + country.stations, 0);
  return (
    <>
      <div className="slide-picture" data-step={step}>
        <Abroad countries={countries} chosen={null} words={wordsOf(language)} />
      </div>
      <div className="slide-words">
        {step > 0 && <Attribution dataset={dataset} language={language} claim={list} />}
        <p className="slide-lead">
          {step === 0 ? told.abroadMiddle : told.abroadThreads(countries.length, stations)}
        </p>
      </div>
    </>
  );
}
