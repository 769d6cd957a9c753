/** The handout in Azerbaijani. */
import type { HandoutWords } from './handout-words.ts';

export const az: HandoutWords = {
  handout: 'Paylama materialı',
  contents: 'Mündəricat',
  howToRead: 'Necə oxumalı',
  numbers:
    'Hər məlumatın yanında onu kimin və nə vaxt dediyi yazılıb. Kvadrat mötərizədəki rəqəm sonda verilən mənbənin nömrəsidir.',
  sources: 'Mənbələr',
  read: (day) => `oxunub: ${day}`,
  notes: {
    name: 'Məruzəçi üçün qeydlər',
    opening: 'Açılışda',
    closing: 'Sonda',
    asked: 'Soruşan olsa',
    none: 'Bu dildə qeyd yazılmayıb.',
  },
  pageOf: '/',
};
