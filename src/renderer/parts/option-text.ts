/** An answer of the quiz as it is written on its button: a figure, a day or a standing. */
import type { LanguageCode } from '../../dataset/schema.ts';
import type { QuizOption } from '../../walkthrough/quiz.ts';
import type { Words } from '../words/words.ts';
import { valueText } from './value-text.ts';

export function optionText(option: QuizOption, language: LanguageCode, words: Words): string {
  if (option.is === 'standing') return words.standing[option.standing];
  return valueText(option.value, language, words) ?? '';
}
