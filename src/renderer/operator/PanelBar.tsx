/** The panel's own bar: back, the languages, and the way out, where a visitor's bar stands. */
import { ArrowLeft, ChevronLeft, ChevronRight, LogOut } from 'lucide-react';
import type { LanguageCode } from '../../dataset/schema.ts';
import { LanguageSwitch } from '../parts/LanguageSwitch.tsx';
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { interfaceLanguages, wordsOf } from '../words/words.ts';

export interface PanelBarProps {
  readonly words: OperatorWords;
  readonly language: LanguageCode;
  /** Which page of how many the stage shows, counted from nought. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly onLanguage: (language: LanguageCode) => void;
  /** `null` where there is no way back but out. */
  readonly onBack: (() => void) | null;
  readonly onLeave: () => void;
}

export function PanelBar(props: PanelBarProps) {
  const { words, language, page, pages, onLanguage, onBack, onLeave } = props;
  return (
    <nav className="bar operator-bar" aria-label={words.controls} data-page={page + 1} data-pages={pages}>
      {onBack && (
        <PressButton className="bar-button" onPress={onBack}>
          <ArrowLeft aria-hidden="true" />
          <span>{words.back}</span>
        </PressButton>
      )}
      {pages > 1 && <PageTurner {...props} />}
      <LanguageSwitch
        label={words.languages}
        language={language}
        languages={interfaceLanguages}
        onLanguage={onLanguage}
      />
      <PressButton className="bar-button" onPress={onLeave}>
        <LogOut aria-hidden="true" />
        <span>{words.leave}</span>
      </PressButton>
    </nav>
  );
}

function PageTurner({ words, language, page, pages, onPage }: PanelBarProps) {
  return (
    <div className="operator-pages">
      <PressButton
        className="bar-button"
        aria-label={words.pageBefore}
        isDisabled={page === 0}
        onPress={() => onPage(page - 1)}
      >
        <ChevronLeft aria-hidden="true" />
      </PressButton>
      <span className="bar-page">{wordsOf(language).pageOf(page + 1, pages)}</span>
      <PressButton
        className="bar-button"
        aria-label={words.pageAfter}
        isDisabled={page === pages - 1}
        onPress={() => onPage(page + 1)}
      >
        <ChevronRight aria-hidden="true" />
      </PressButton>
    </div>
  );
}
