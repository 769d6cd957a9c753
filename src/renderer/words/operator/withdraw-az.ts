/** The page on withdrawing in Azerbaijani. */
import type { WithdrawWords } from './withdraw-words.ts';

export const withdrawAz: WithdrawWords = {
  title: 'Ekrandan çıxarma',
  looking: 'Buraxılış nəzərdən keçirilir.',
  writing: 'Yazılır.',
  notKept: 'Disk imtina etdi. Heç nə dəyişmədi.',
  stepBack: 'Bir addım geri',
  chapterHelp: 'Bir faktı və ya məlumatı ekrandan çıxarın. O, hansı fəsildədir?',
  factsHelp: 'Hansı faktdır?',
  factHelp:
    'Paneldən çıxanda ziyarətçilər dəyişikliyi görəcək. Nəyin və niyə çıxarıldığı “Haqqında” bölməsində yazılır.',
  why: 'Niyə çıxarılır?',
  whyHelp: 'Ziyarətçilər səbəbi “Düzəlişlər” siyahısında oxuyur. Sonra bir toxunuşla geri qaytarmaq olar.',
  wholeFact: 'Bütün fakt:',
  gap: 'Bu sərgi:',
  takeOff: 'Çıxarın',
  putBack: 'Qaytarın',
  forget: 'Aydındır',
  off: (count) => (count === 0 ? 'Hamısı göstərilir' : `${count} çıxarılıb`),
  isOff: (day) => `Çıxarıldığı gün: ${day}.`,
  lapsed: (day) => `Çıxarıldığı gün: ${day}. Bu buraxılışda başqa cür deyilir, ona görə də göstərilir.`,
  reasons: {
    'source-withdrew': 'Mənbə onu geri götürüb.',
    'our-error': 'Onda səhv tapmışıq.',
    objection: 'Etiraz bildirilib; araşdırırıq.',
  },
};
