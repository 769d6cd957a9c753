/** One slide, laid out for a room: every length is a share of its own frame, so that it looks the same on any screen and in any preview. */
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { chapterWords, isCut, wordingOf } from '../../dataset/wording.ts';
import { QrCode } from '../parts/QrCode.tsx';
import { mostBytes } from '../parts/qr-matrix.ts';
import { takeawayText } from '../parts/takeaway-text.ts';
import { wordsOf } from '../words/words.ts';
import { ClaimsSlide } from './ClaimsSlide.tsx';
import { FigureSlide } from './FigureSlide.tsx';
import { PictureSlide } from './PictureSlide.tsx';
import type { Slide } from './slides.ts';
import type { TextSize } from './talk.ts';

export interface SlideViewProps {
  readonly dataset: Dataset;
  readonly slide: Slide;
  /** How far a picture has grown. */
  readonly step: number;
  readonly language: LanguageCode;
  readonly textSize: TextSize;
}

export function SlideView(props: SlideViewProps) {
  const { slide, textSize, language } = props;
  return (
    <article className="slide" data-slide={slide.is} data-text-size={textSize} lang={language}>
      <div className="slide-inside">
        <Inside {...props} />
      </div>
    </article>
  );
}

function Inside({ dataset, slide, step, language }: SlideViewProps) {
  const wording = wordingOf(dataset, language);
  const words = wordsOf(language);
  const told = { dataset, language };
  switch (slide.is) {
    case 'opening':
      return (
        <>
          <h1>{wording.title}</h1>
          <p className="slide-lead">{wording.invitation}</p>
        </>
      );
    case 'chapter': {
      const { title, lead } = chapterWords(wording, slide.chapter);
      return (
        <>
          <h1>{title}</h1>
          <p className="slide-lead">{isCut(dataset, slide.chapter) ? words.withdrawn.inChapter : lead}</p>
        </>
      );
    }
    case 'picture':
      return <PictureSlide {...told} slide={slide} step={step} />;
    case 'figure':
      return <FigureSlide {...told} chapter={slide.chapter} fact={slide.fact} />;
    case 'claims':
      return <ClaimsSlide {...told} slide={slide} />;
    case 'closing':
      return (
        <>
          <div className="slide-words">
            <p className="slide-lead">{wording.closing}</p>
            <p className="slide-note">{words.takeaway.title}</p>
          </div>
          <QrCode
            text={takeawayText({ dataset, language, words, mostBytes })}
            label={words.takeaway.factsCode}
          />
        </>
      );
  }
}
