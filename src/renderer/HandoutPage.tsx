/** The page that holds the handout and nothing else; once it is painted in its faces it says so to whoever prints it. */
import { useLayoutEffect } from 'react';
import { wordingOf } from '../dataset/wording.ts';
import { Handout, type HandoutProps } from './handout/Handout.tsx';
import { pageMargins } from './handout/page-margins.ts';
import { handoutWordsOf } from './words/handout/handout-words.ts';
import './styles/visit.css';
import './styles/handout.css';

export interface HandoutPageProps extends HandoutProps {
  readonly onStands?: () => void;
}

export function HandoutPage({ onStands, ...props }: HandoutPageProps) {
  const { start, language } = props;
  useLayoutEffect(() => {
    const own = handoutWordsOf(language);
    const { title } = wordingOf(start.dataset, language);
    const root = document.documentElement;
    root.lang = language;
    root.dataset.scene = 'handout';
    document.adoptedStyleSheets = [pageMargins(title, own)];
    document.title = `${own.handout}: ${title}`;
    onStands?.();
  }, [start, language, onStands]);
  return <Handout {...props} />;
}
