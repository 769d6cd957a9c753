/** How a story travelled, on a slide: one page more with each step; the words name it and its day. */
import { formatShownDate } from '../../dataset/formats.ts';
import { entryOf, wordingOf } from '../../dataset/wording.ts';
import { dayOfPage } from '../pictures/day-of-page.ts';
import { pageName } from '../pictures/Relay.tsx';
import { RelayThreads } from '../pictures/RelayThreads.tsx';
import { relayGeometry } from '../pictures/relay-geometry.ts';
import { talkWordsOf } from '../words/talk/talk-words.ts';
import { wordsOf } from '../words/words.ts';
import type { StepProps } from './PictureSlide.tsx';

export function RelaySlide({ dataset, language, step, picture }: StepProps<'relay'>) {
  const { sources } = dataset;
  const { origin, pages } = picture.relay;
  const wording = wordingOf(dataset, language);
  const words = wordsOf(language);
  const days = pages.map((page) => dayOfPage(page, sources));
  const map = relayGeometry(days);
  const last = map.knots[step]?.page ?? 0;
  return (
    <>
      <div className="slide-picture" data-step={step}>
        <RelayThreads map={map} until={step} />
      </div>
      <div className="slide-words">
        <p className="slide-speaker">
          <span>{words.source.firstSaidBy}</span>
          <strong>{entryOf(wording.speakers, origin).name}</strong>
        </p>
        <p className="slide-speaker">
          <strong className="slide-lead">{pageName(pages[last], { sources, wording, words })}</strong>
          <span>{formatShownDate(days[last] ?? null, language) ?? words.noDate}</span>
        </p>
        <p className="slide-note">{talkWordsOf(language).picture.relayCopies}</p>
      </div>
    </>
  );
}
