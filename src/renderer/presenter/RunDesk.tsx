/** The run order of an evening: which chapters, in which order, and how many minutes for each; kept under a name. */
import { useState } from 'react';
import type { RunOrder } from '../../bridge/talk.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { chapterWords, wordingOf } from '../../dataset/wording.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { Talk } from '../talk/talk.ts';
import { talkWordsOf } from '../words/talk/talk-words.ts';
import { changeDraft, type Draft, type DraftChange, draftOf, runOf } from './run-draft.ts';

export interface RunDeskProps {
  readonly dataset: Dataset;
  readonly talk: Talk;
  readonly run: RunOrder | null;
  readonly runs: readonly RunOrder[];
  readonly onRun: (run: RunOrder | null) => void;
  readonly onSaveRun: (run: RunOrder) => void;
  readonly onRemoveRun: (name: string) => void;
}

export function RunDesk({ dataset, talk, run, runs, onRun, onSaveRun, onRemoveRun }: RunDeskProps) {
  const words = talkWordsOf(talk.language).runs;
  const wording = wordingOf(dataset, talk.language);
  const core = dataset.chapters.filter((chapter) => chapter.core).map(({ id }) => id);
  const [draft, setDraft] = useState<Draft>(() => draftOf(run, core));
  const change = (index: number, wished: DraftChange) =>
    setDraft((before) => changeDraft(before, index, wished));
  const savable = runOf(draft);
  const minutes = draft.rows.reduce((sum, row) => sum + (row.taken ? row.minutes : 0), 0);
  return (
    <div className="run-desk">
      <h2>{words.title}</h2>
      <ul className="run-names">
        <li>
          <PressButton className="presenter-button" aria-pressed={run === null} onPress={() => onRun(null)}>
            {words.whole}
          </PressButton>
        </li>
        {runs.map((each) => (
          <li key={each.name}>
            <PressButton
              className="presenter-button"
              aria-pressed={each.name === run?.name}
              onPress={() => {
                setDraft(draftOf(each, core));
                onRun(each);
              }}
            >
              {each.name}
            </PressButton>
            <PressButton className="presenter-button" onPress={() => onRemoveRun(each.name)}>
              {words.remove}
            </PressButton>
          </li>
        ))}
      </ul>
      <ol className="run-rows">
        {draft.rows.map(({ id, minutes: planned, taken }, index) => (
          <li key={id} data-chapter={id} data-taken={taken}>
            <span className="run-chapter">{chapterWords(wording, id).title}</span>
            <span>{words.minutes(planned)}</span>
            <PressButton className="presenter-button" onPress={() => change(index, 'less')}>
              {words.less}
            </PressButton>
            <PressButton className="presenter-button" onPress={() => change(index, 'more')}>
              {words.more}
            </PressButton>
            <PressButton className="presenter-button" onPress={() => change(index, 'earlier')}>
              {words.earlier}
            </PressButton>
            <PressButton className="presenter-button" onPress={() => change(index, 'later')}>
              {words.later}
            </PressButton>
            <PressButton className="presenter-button" onPress={() => change(index, 'turn')}>
              {taken ? words.leaveOut : words.include}
            </PressButton>
          </li>
        ))}
      </ol>
      <label className="run-name">
        {words.name}
        <input
          value={draft.name}
          maxLength={100}
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
        />
      </label>
      <p>{words.total(minutes)}</p>
      <PressButton
        className="presenter-button"
        isDisabled={savable === null}
        onPress={() => savable && onSaveRun(savable)}
      >
        {words.save}
      </PressButton>
    </div>
  );
}
