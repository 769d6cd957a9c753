/** What the audience sees of a talk: the slide, the overview of all, or a blank screen. Nothing of the presenter's stands here. */
import { useLayoutEffect } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { talkWordsOf } from '../words/talk/talk-words.ts';
import { SlideView } from './SlideView.tsx';
import { type Slide, stepsOf } from './slides.ts';
import { overviewColumns, type Talk, type TalkEvent } from './talk.ts';

export interface AudienceSceneProps {
  readonly dataset: Dataset;
  readonly slides: readonly Slide[];
  readonly talk: Talk;
  readonly tell: (event: TalkEvent) => void;
}

export function AudienceScene({ dataset, slides, talk, tell }: AudienceSceneProps) {
  const { at, step, screen, chosen, language, textSize, asksToLeave } = talk;
  const words = talkWordsOf(language);
  const slide = slides[at];
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.scene = 'talk';
  }, [language]);
  return (
    <main className="talk" data-screen={screen} data-at={at + 1} data-step={step} data-all={slides.length}>
      {screen === 'slide' && chosen === null && slide && (
        <div className="slide-frame">
          <SlideView dataset={dataset} slide={slide} step={step} language={language} textSize={textSize} />
        </div>
      )}
      {screen === 'slide' && chosen !== null && (
        <section className="overview" aria-label={words.overview}>
          <ol style={{ gridTemplateColumns: `repeat(${overviewColumns}, minmax(0, 1fr))` }}>
            {slides.map((each, index) => (
              <li key={JSON.stringify(each)}>
                <button
                  type="button"
                  className="overview-slide"
                  data-chosen={index === chosen || undefined}
                  data-here={index === at || undefined}
                  onClick={() => tell({ type: 'choseSlide', slide: index })}
                >
                  <span className="overview-number">{index + 1}</span>
                  <SlideView
                    dataset={dataset}
                    slide={each}
                    step={stepsOf(each) - 1}
                    language={language}
                    textSize={100}
                  />
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      {asksToLeave && (
        <p className="talk-hint" role="status">
          {words.escapeAgain}
        </p>
      )}
    </main>
  );
}
