/** What shows when the venue is closed: nothing at all, which spares the screen. Only whoever hears the screen is told where they are. */
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { wordingOf } from '../../dataset/wording.ts';

export interface DarkSceneProps {
  readonly dataset: Dataset;
  readonly languages: readonly LanguageCode[];
}

export function DarkScene({ dataset, languages }: DarkSceneProps) {
  return (
    <h1 className="unseen">
      {languages.map((language) => (
        <span key={language} lang={language}>
          {wordingOf(dataset, language).title}
        </span>
      ))}
    </h1>
  );
}
