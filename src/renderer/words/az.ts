/** The interface in Azerbaijani. Suffixes stand in whole words here, never glued to a variable. */
import type { Words } from './words.ts';

const thousand = 1_000;
const million = 1_000_000;

/** "Over" needs the ablative, and its ending follows the last word spoken: only whole millions and thousands have one here. */
const over = (amount: number, number: string): string => {
  if (amount >= million && amount % million === 0) return `${amount / million} milyondan artıq`;
  if (amount >= thousand && amount % thousand === 0) return `${amount / thousand} mindən artıq`;
  return `${number} və daha çox`;
};

export const az: Words = {
  ownName: 'Azərbaycanca',
  touchToBegin: 'Başlamaq üçün toxunun',
  bar: 'İdarəetmə',
  next: 'Növbəti',
  finish: 'Bitirin',
  back: 'Geri',
  startOver: 'Əvvəldən başlayın',
  chapters: 'Fəsillər',
  about: 'Haqqında',
  aboutThisExhibit: 'Bu sərgi haqqında',
  languages: 'Dili seçin',
  progress: 'Fəsil',
  placeOf: (place, all) => `${place}/${all}`,
  standing: {
    agreed: 'Məlumatlar üst-üstə düşür',
    disputed: 'Məlumatlar fərqlidir',
    'single-source': 'Yalnız bir mənbə',
    opinion: 'Fikir',
    'not-known': 'Hələ məlum deyil',
  },
  kind: {
    reported: 'Mənbənin məlumatı',
    opinion: 'Fikir',
    'one-side': 'Bir tərəfin mövqeyi',
    'not-known': 'Hələ məlum deyil',
  },
  earlierFigure: 'Əvvəlki rəqəm',
  keyToStandings: 'İşarələr',
  inDateOrder: 'Tarix sırası ilə',
  seeSource: 'Mənbəyə baxın',
  claims: 'Kim nə deyib',
  amount: (form, amount, number) =>
    ({
      exact: number,
      over: over(amount, number),
      about: `təxminən ${number}`,
      'up-to': `ən çoxu ${number}`,
    })[form],
  noDate: 'Tarix göstərilməyib',
  noPublisher: 'Nüsxədə nəşr edən göstərilməyib',
  checkedOn: (day) => `Yoxlanılıb: ${day}`,
  source: {
    saidBy: 'Bunu kim deyib',
    firstSaidBy: 'İlk kim deyib',
    saidOn: 'Nə vaxt',
    standsIn: 'Harada',
    place: (place) =>
      place.at === 'sentence'
        ? `hissə ${place.part}, cümlə ${place.sentence}`
        : place.at === 'list'
          ? 'siyahıda'
          : 'dəqiq yeri qeyd olunmayıb',
    dated: 'Səhifənin tarixi',
    address: 'Ünvan',
    noAddress: 'Göstəriləcək ünvan yoxdur',
    alsoIn: 'Bunu dərc edən başqa səhifələr',
    weakness: 'Mənbənin zəif cəhəti',
    searchedBy: 'Kim axtarıb',
    thisExhibit: 'Bu sərgi',
    whoCouldKnow: 'Kim bilə bilər',
    stationsByCountry: 'Ölkələr üzrə seçki məntəqələri',
  },
  aboutParts: { exhibit: 'Bu sərgi', limits: 'Çatışmayanlar və düzəlişlər', sources: 'Bütün mənbələr' },
  aboutScene: {
    madeBy: 'Kim hazırlayıb',
    paidBy: 'Kim maliyyələşdirib',
    report: 'Səhv görmüsünüz?',
    venue: 'Olduğunuz yer',
    contact: 'Əlaqə',
    edition: (edition, checked) => `Buraxılış ${edition}, mənbələr yoxlanılıb: ${checked}`,
    language: 'Dil',
    notReviewed: 'Azərbaycanca mətni hələ heç kim yoxlamayıb',
    reviewedBy: (name, day) => `Azərbaycanca mətni yoxlayıb: ${name}, ${day}`,
    limits: 'Bu sərginin deyə bilmədikləri',
    corrections: 'Düzəlişlər',
    noCorrections: 'Hələ yoxdur',
    reviewDue: (day) => `Bu buraxılışa yenidən baxılmalı idi: ${day}. Bəzi məlumatlar dəyişmiş ola bilər.`,
  },
  pictures: {
    abroad: (countries, stations) =>
      `Ortasında Azərbaycan olan xəritə. Saplar ${countries} ölkəyə uzanır, orada ${stations} seçki məntəqəsi var. Qalın sap daha çox məntəqə deməkdir.`,
    roll: ({ tied, onlyOver, perKnot }) =>
      `Xalça: ${tied} bağlı ilmə, hər biri ${perKnot} nəfər. Yalnız bir mənbənin dediyi qırıq xətli yerlər: ${onlyOver} və daha çox.`,
    keyToRoll: (perKnot, onlyOverSaidBy) =>
      `Bir ilmə: ${perKnot} nəfər. Qırıq xətt: yalnız “${onlyOverSaidBy}”.`,
    chooseCountry: 'Ölkə seçin',
    allCountries: 'Bütün ölkələr',
    stations: (count) => `${count} seçki məntəqəsi`,
    placesNamed: 'Mənbədə adı çəkilən yerlər',
    noPlaceNamed: 'Mənbədə yer adı yoxdur.',
    inferredPlace: 'Mənbə hansı olduğunu demir. Xəritədəki yeri sərginin qənaətidir.',
  },
  voice: {
    listen: 'Dinləyin',
    pause: 'Pauza',
    resume: 'Davam etdirin',
    volume: 'Səs səviyyəsi',
    louder: 'Səsi artırın',
    quieter: 'Səsi azaldın',
    synthetic: (name) => `Sintetik səs: ${name}`,
    human: (name) => `Oxuyur: ${name}`,
    noSound: 'Bu dildə səsli oxu hələ yoxdur',
    buttonsToo: 'Düymələri də səsləndirin',
    touchTwice: 'Birinci toxunuş düyməni oxuyur. İkinci toxunuş onu basır.',
    isOn: 'Seçilib',
  },
  closing: 'Oxuduğunuz üçün təşəkkürlər',
  toSources: 'Bütün mənbələr',
  stillHere: 'Hələ də buradasınız?',
  startsOverIn: (seconds) => `${seconds} saniyə sonra əvvəldən başlayacaq`,
  yesStillHere: 'Bəli, buradayam',
  askStartOver: 'Əvvəldən başlamaq istəyirsiniz?',
  whatIsLost: 'İlk ekrana qayıdacaqsınız.',
  keepGoing: 'Oxumağa davam edin',
  fault: {
    title: 'Sərgini indi göstərmək mümkün deyil',
    askStaff: 'Əməkdaşa müraciət edin.',
    tryAgain: 'Yenidən cəhd edin',
    because: {
      missing: 'Onun bir hissəsi çatışmır.',
      unreadable: 'Onun bir hissəsi oxunmur.',
      'not-json': 'Onun bir hissəsi zədələnib.',
      'wrong-shape': 'Onun bir hissəsi lazım olan şəkildə deyil.',
      'broken-reference': 'Onun iki hissəsi bir-birinə uyğun gəlmir.',
      'language-incomplete': 'Onun bəzi sözləri çatışmır.',
    },
  },
};
