/** The speaker's notes on one scene, marked as such: what to say, and what to answer where somebody asks. */
import type { SceneNotes } from '../../dataset/notes-file.ts';
import { SourceNumber } from './SourceNumber.tsx';
import type { Telling } from './telling.ts';

export interface PaperNotesProps {
  readonly title: string;
  readonly notes: SceneNotes;
  readonly telling: Telling;
}

export function PaperNotes({ title, notes, telling: { own, numbers } }: PaperNotesProps) {
  return (
    <aside className="paper-notes">
      <h3>{title}</h3>
      <ul>
        {notes.say.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {notes.asked.length > 0 && (
        <>
          <h4>{own.notes.asked}</h4>
          <dl>
            {notes.asked.map(({ question, answer, sources }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>
                  {answer}{' '}
                  {sources.map((id) => (
                    <SourceNumber key={id} source={id} numbers={numbers} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </aside>
  );
}
