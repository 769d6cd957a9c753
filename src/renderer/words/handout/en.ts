/** The handout in English. */
import type { HandoutWords } from './handout-words.ts';

export const en: HandoutWords = {
  handout: 'Handout',
  contents: 'Contents',
  howToRead: 'How to read it',
  numbers: 'Each claim says who said it and when. A number in square brackets is its source at the end.',
  sources: 'Sources',
  read: (day) => `read on ${day}`,
  notes: {
    name: 'Speaker’s notes',
    opening: 'At the opening',
    closing: 'At the close',
    asked: 'If somebody asks',
    none: 'Nobody has written notes in this language.',
  },
  pageOf: ' of ',
};
