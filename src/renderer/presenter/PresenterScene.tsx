/** Everything a presenter has at hand: this slide and the next, what to say, what people ask, the sources, and how the time goes. */
import { useState } from 'react';
import type { RunOrder } from '../../bridge/talk.ts';
import type { Notes } from '../../dataset/notes-file.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { minutesOf } from '../talk/evening.ts';
import { planOf } from '../talk/pace.ts';
import { SlideView } from '../talk/SlideView.tsx';
import { type Slide, stepsOf } from '../talk/slides.ts';
import type { Talk, TalkEvent } from '../talk/talk.ts';
import { talkWordsOf } from '../words/talk/talk-words.ts';
import { wordsOf } from '../words/words.ts';
import { NotesOfSlide } from './NotesOfSlide.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import { RunDesk } from './RunDesk.tsx';
import { SourcesOfSlide } from './SourcesOfSlide.tsx';
import { TimeStrip } from './TimeStrip.tsx';

export interface PresenterSceneProps {
  readonly dataset: Dataset;
  readonly slides: readonly Slide[];
  readonly talk: Talk;
  readonly run: RunOrder | null;
  readonly runs: readonly RunOrder[];
  /** `null` where this edition has none. */
  readonly notes: Notes | null;
  readonly nowMs: number;
  readonly tell: (event: TalkEvent) => void;
  readonly onSwap: () => void;
  readonly onRun: (run: RunOrder | null) => void;
  readonly onSaveRun: (run: RunOrder) => void;
  readonly onRemoveRun: (name: string) => void;
}

export function PresenterScene(props: PresenterSceneProps) {
  const { dataset, slides, talk, run, notes, nowMs, tell } = props;
  const { at, step, language, textSize } = talk;
  const words = talkWordsOf(language).presenter;
  const [atDesk, setAtDesk] = useState(false);
  const slide = slides[at];
  const coming = comingAfter(slides, talk);
  if (!slide) return null;
  return (
    <main className="presenter" data-at={at + 1} data-step={step} data-screen={talk.screen}>
      <TimeStrip
        words={words}
        language={language}
        plan={planOf(slides, minutesOf(run))}
        at={at}
        place={wordsOf(language).placeOf(at + 1, slides.length)}
        startedAtMs={talk.startedAtMs}
        nowMs={nowMs}
      />
      <section className="presenter-slides">
        <h2>{words.now}</h2>
        <SlideView dataset={dataset} slide={slide} step={step} language={language} textSize={textSize} />
        {talk.screen !== 'slide' && <p className="presenter-blank">{words.isBlank}</p>}
        {talk.typed !== '' && <p className="presenter-blank">{words.typed(talk.typed)}</p>}
        <h2>{words.next}</h2>
        {coming ? (
          <div className="presenter-next">
            <SlideView dataset={dataset} {...coming} language={language} textSize={textSize} />
          </div>
        ) : (
          <p>{words.last}</p>
        )}
      </section>
      <section className="presenter-notes">
        {atDesk ? (
          <RunDesk {...props} />
        ) : (
          <>
            <NotesOfSlide dataset={dataset} notes={notes} slide={slide} language={language} />
            <SourcesOfSlide dataset={dataset} slide={slide} language={language} />
          </>
        )}
      </section>
      <PresenterBar
        language={language}
        nowMs={nowMs}
        atDesk={atDesk}
        tell={tell}
        onSwap={props.onSwap}
        onDesk={() => setAtDesk(!atDesk)}
      />
    </main>
  );
}

/** What Next will show: the picture one step further, or the next slide at its beginning. */
function comingAfter(slides: readonly Slide[], { at, step }: Talk) {
  const slide = slides[at];
  if (slide && step + 1 < stepsOf(slide)) return { slide, step: step + 1 };
  const next = slides[at + 1];
  return next ? { slide: next, step: 0 } : null;
}
