/** The lines of every scene in one language: the scenes themselves are drawn, so that a new one is spoken without a line here. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset, LanguageCode } from '../dataset/schema.ts';
import { defaultSettings } from '../host/settings.ts';
import { PlaceScene } from '../renderer/PlaceScene.tsx';
import { quizOf } from '../walkthrough/quiz.ts';
import { asItComes, usualVolume } from '../walkthrough/visit.ts';
import { everyPlace } from './every-place.ts';
import { markupLines } from './markup-lines.ts';
import type { SpokenText } from './spoken-texts.ts';

/** Before the review of the dataset was due and after it. */
const days = ['0001-01-01', '9999-12-31'];

/**
 * Without what no voice can be given beforehand: the venue's own name and contact, and the fingerprint, which the sounds
 * themselves change.
 */
export function sceneLines(dataset: Dataset, language: LanguageCode): readonly SpokenText[] {
  const chapters = dataset.chapters.filter(({ core }) => core);
  const questions = quizOf({ chapters });
  const start = { dataset, settings: defaultSettings(), appVersion: '0.0.0', fingerprint: null };
  return everyPlace(chapters, questions).flatMap((place) =>
    (place.scene === 'about' ? days : days.slice(0, 1)).flatMap((today) => {
      const scene = (
        <PlaceScene
          start={start}
          chapters={chapters}
          questions={questions}
          place={place}
          language={language}
          comfort={asItComes}
          mayBeLower
          volume={usualVolume}
          today={today}
          tell={() => undefined}
        />
      );
      return markupLines(renderToStaticMarkup(scene)).map((text) => ({ name: `scene-${place.scene}`, text }));
    }),
  );
}
