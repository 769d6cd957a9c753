/** The words beside a bar of a chart of counts. */
import type { CountBook, CountChart } from '../../bridge/counts.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { interfaceLanguages, wordsOf } from '../words/words.ts';

export interface Labelling {
  readonly words: OperatorWords;
  readonly language: LanguageCode;
  readonly titles: CountBook['titles'];
}

/** Answers how a bar of the chart is called. What has no words any more, such as a chapter that is gone, goes by its id. */
export function labelCount(chart: CountChart, { words, language, titles }: Labelling) {
  const { scenes, comforts } = words.counts;
  return (name: string): string => {
    switch (chart) {
      case 'hours':
        return name;
      case 'scenes':
        return wordsIn(scenes, name);
      case 'weekdays':
        return wordsIn(words.setUp.hours.days, name);
      case 'comforts':
        return wordsIn(comforts, name);
      case 'chapters':
        return titles[name]?.[language] ?? name;
      case 'languages':
        return interfaceLanguages.includes(name) ? wordsOf(name).ownName : name;
    }
  };
}

function wordsIn(table: Readonly<Record<string, string>>, name: string): string {
  return table[name] ?? name;
}
