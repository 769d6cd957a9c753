/** What is varied in the matrix besides the screens and the languages. */
import type { ComfortChoice } from '../../src/walkthrough/visit.ts';
import { type ShowSpoilt, spaced, stretched } from '../e2e/spoil-text.ts';

export interface Theme {
  readonly name: string;
  readonly choices: readonly ComfortChoice[];
}

export const themes: readonly Theme[] = [
  { name: 'night', choices: [] },
  { name: 'high contrast', choices: ['highContrast'] },
  { name: 'large text', choices: ['largeText'] },
  { name: 'large text in high contrast', choices: ['largeText', 'highContrast'] },
];

export const texts: readonly { readonly name: string; readonly show: ShowSpoilt }[] = [
  { name: 'as written', show: (_kiosk, see) => see() },
  { name: 'longer strings', show: stretched },
  { name: 'wider letters', show: spaced },
];
