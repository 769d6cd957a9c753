/** The one place for controls, the same on every scene and never moving (R7, R36, R38, R39). */
import { Accessibility, ArrowLeft, ArrowRight, Info, LayoutList, RotateCcw } from 'lucide-react';
import type { LanguageCode } from '../../dataset/schema.ts';
import type { Words } from '../words/words.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ListenButton, type Voice } from './ListenButton.tsx';
import { PressButton } from './PressButton.tsx';

export interface BottomBarProps {
  readonly words: Words;
  readonly language: LanguageCode;
  readonly languages: readonly LanguageCode[];
  /** Which chapter of how many, counted from one. */
  readonly place: number;
  readonly all: number;
  /** Which page of how many this scene shows, counted from one. */
  readonly page: number;
  readonly pages: number;
  readonly atTheEnd: boolean;
  readonly voice: Voice;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onStartOver: () => void;
  readonly onChapters: () => void;
  readonly onAbout: () => void;
  readonly onComfort: () => void;
  readonly onLanguage: (language: LanguageCode) => void;
}

export function BottomBar(props: BottomBarProps) {
  const { words } = props;
  return (
    <nav className="bar" aria-label={words.bar} data-page={props.page} data-pages={props.pages}>
      <div className="bar-row">
        <PressButton className="bar-button bar-start-over" onPress={props.onStartOver}>
          <RotateCcw aria-hidden="true" />
          <span>{words.startOver}</span>
        </PressButton>
        <PressButton className="bar-button bar-chapters" onPress={props.onChapters}>
          <LayoutList aria-hidden="true" />
          <span>{words.chapters}</span>
        </PressButton>
        <PressButton
          className="bar-button bar-about"
          aria-label={words.aboutThisExhibit}
          onPress={props.onAbout}
        >
          <Info aria-hidden="true" />
          <span>{words.about}</span>
        </PressButton>
        <PressButton className="bar-button bar-comfort" onPress={props.onComfort}>
          <Accessibility aria-hidden="true" />
          <span>{words.comfort.title}</span>
        </PressButton>
        <ListenButton voice={props.voice} words={words} />
      </div>
      <div className="bar-row">
        <div className="bar-place">
          <Progress {...props} />
          <p className="bar-voice" role="status">
            {props.voice.note}
          </p>
        </div>
        <LanguageSwitch {...props} label={words.languages} />
        <div className="bar-ways">
          <PressButton className="bar-button bar-back" onPress={props.onBack}>
            <ArrowLeft aria-hidden="true" />
            <span>{words.back}</span>
          </PressButton>
          <PressButton className="bar-button bar-next" data-primary onPress={props.onNext}>
            <span>{props.atTheEnd ? words.finish : words.next}</span>
            <ArrowRight aria-hidden="true" />
          </PressButton>
        </div>
      </div>
    </nav>
  );
}

type ProgressProps = Pick<BottomBarProps, 'words' | 'place' | 'all' | 'page' | 'pages'>;

/** Where a scene takes more than one page, its pages stand in the place of the knots. */
function Progress({ words, place, all, page, pages }: ProgressProps) {
  const text = words.placeOf(place, all);
  const said = pages > 1 ? `${text}, ${words.pageOf(page, pages)}` : text;
  return (
    <div
      className="bar-progress"
      role="progressbar"
      aria-label={words.progress}
      aria-valuemin={1}
      aria-valuemax={all}
      aria-valuenow={place}
      aria-valuetext={said}
    >
      <span className="bar-progress-text">{text}</span>
      {pages > 1 ? (
        <span className="bar-page">{words.pageOf(page, pages)}</span>
      ) : (
        <span className="bar-threads" aria-hidden="true">
          {Array.from({ length: all }, (_, index) => index + 1).map((chapter) => (
            <span
              key={chapter}
              data-tied={chapter <= place || undefined}
              data-here={chapter === place || undefined}
            />
          ))}
        </span>
      )}
    </div>
  );
}
