/** The page on withdrawing in English. */
import type { WithdrawWords } from './withdraw-words.ts';

export const withdrawEn: WithdrawWords = {
  title: 'Withdraw',
  looking: 'Looking through the edition.',
  writing: 'Writing.',
  notKept: 'The disk refused. Nothing was changed.',
  stepBack: 'One step back',
  chapterHelp: 'Take a fact or a claim off the screen. In which chapter does it stand?',
  factsHelp: 'Which fact is it?',
  factHelp: 'Visitors see the change when you leave the panel. About says what was withdrawn, and why.',
  why: 'Why is it withdrawn?',
  whyHelp: 'Visitors read the reason under Corrections. One touch puts it back later.',
  wholeFact: 'The whole fact:',
  gap: 'This exhibit:',
  takeOff: 'Take off',
  putBack: 'Put back',
  forget: 'Understood',
  off: (count) => (count === 0 ? 'All shown' : `${count} withdrawn`),
  isOff: (day) => `Withdrawn on ${day}.`,
  lapsed: (day) => `Withdrawn on ${day}; this edition says it in other words, so it is shown.`,
  reasons: {
    'source-withdrew': 'The source withdrew it.',
    'our-error': 'We found an error in it.',
    objection: 'Somebody objected; we are looking into it.',
  },
};
