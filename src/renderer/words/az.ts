/** The interface in Azerbaijani. Suffixes stand in whole words here, never glued to a variable. Long, since a language is read in one place. */
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
  present: 'Təqdim et',
  about: 'Haqqında',
  aboutThisExhibit: 'Bu sərgi haqqında',
  languages: 'Dili seçin',
  progress: 'Fəsil',
  placeOf: (place, all) => `${place}/${all}`,
  pageOf: (page, all) => `Səhifə ${page}/${all}`,
  comfort: {
    title: 'Əlçatanlıq',
    close: 'Bağlayın',
    on: 'Bəli',
    off: 'Xeyr',
    choices: {
      largeText: { name: 'Mətni böyüdün', does: 'Uzun mətnlər səhifələrə bölünür.' },
      highContrast: { name: 'Yüksək kontrast', does: 'Qara üzərində ağ.' },
      lessMotion: { name: 'Hərəkəti azaldın', does: 'Ekranda heç nə hərəkət etmir.' },
      moreTime: { name: 'Daha çox vaxt', does: 'Ekran on dəfə çox gözləyir.' },
      lower: { name: 'Ekranı aşağı endirin', does: 'Hər şey əlçatan olur.' },
      readAloud: { name: 'Düymələri səsləndirin', does: 'Birinci toxunuş oxuyur, ikincisi basır.' },
    },
    thisVisit: 'Yalnız bu ziyarət üçün.',
  },
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
    fingerprint: 'Bu buraxılışı müqayisə etmək üçün kod:',
    language: 'Dil',
    notReviewed: 'Azərbaycanca mətni hələ heç kim yoxlamayıb',
    reviewedBy: (name, day) => `Azərbaycanca mətni yoxlayıb: ${name}, ${day}`,
    limits: 'Bu sərginin deyə bilmədikləri',
    corrections: 'Düzəlişlər',
    noCorrections: 'Hələ yoxdur',
    counted: 'Burada nə sayılır',
    isCounted:
      'Yalnız ümumi saylar: hansı ekran, hansı dildə, həftənin hansı günü, hansı saatda; ay üzrə seçilən əlçatanlıq imkanları. Kimin, hansı ardıcıllıqla baxdığı və cavablar yazılmır. 25 ay saxlanılır.',
    isNotCounted: 'Heç nə. Sayğac dayandırılıb.',
    reviewDue: (day) => `Bu buraxılışa yenidən baxılmalı idi: ${day}. Bəzi məlumatlar dəyişmiş ola bilər.`,
  },
  withdrawn: {
    inChapter: 'Bu fəsildən nəsə çıxarılıb. Nəyin və niyə çıxarıldığı “Haqqında” bölməsindədir.',
    inFact: 'Buradan nəsə çıxarılıb. Səbəbi “Haqqında” bölməsindədir.',
    inPicture: 'Nəsə çıxarılıb, ona görə də bu şəkildə yoxdur.',
    wholeFact: 'Hamısı çıxarılıb.',
    claims: (count) => `${count} məlumat çıxarılıb.`,
    reasons: {
      'source-withdrew': 'Mənbə onu geri götürüb.',
      'our-error': 'Onda səhv tapmışıq.',
      objection: 'Etiraz bildirilib; araşdırırıq.',
    },
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
    doors: { timeline: 'Xronologiya', shares: 'Rəqəmlər', relay: 'Necə yayılıb', views: 'Baxışlar' },
    table: 'Cədvəl',
    asTable: 'Cədvəl kimi',
    asPicture: 'Şəkil kimi',
    titles: {
      roll: 'Bir miqyasda iki rəqəm',
      timeline: 'Nə nə vaxt olub',
      shares: 'Kim hansı rəqəmi deyib',
      relay: 'Xəbər necə yayılıb',
    },
    timeline: (events) =>
      `Xronologiya: ${events} hadisə, hər biri öz günündə. Sərginin başlanğıcı olan məqalənin günü ayrıca göstərilib.`,
    youAreHere: 'Siz buradasınız',
    shares: (claims) =>
      `Yan-yana ${claims} məlumat. Hər faiz eyni sıfırdan başlayan sapdır, miqyas 100-də bitir.`,
    relay: (pages, origin) => `Bir mənşədən (“${origin}”) ${pages} səhifəyə, günbəgün uzanan saplar.`,
    copies: 'Bu səhifələrin hamısı eyni tərəfin sözlərini verir. Surətlər ayrıca şahid deyil.',
    columns: { what: 'Nə', value: 'Rəqəm', kind: 'Növ', page: 'Kim dərc edib', noNumber: 'rəqəm verilməyib' },
  },
  quiz: {
    open: 'Bir neçə sual',
    questionOf: (place, all) => `Sual ${place}/${all}`,
    youChose: 'Sizin seçiminiz',
    sourcesShow: 'Mənbələrin göstərdiyi',
    nextQuestion: 'Növbəti sual',
    leave: 'Suallardan çıxın',
  },
  glossary: {
    title: 'Sözlərin izahı',
    touchToExplain: 'Bu sözlərin izahı üçün toxunun:',
    source: 'Mənbə',
    ownWords: 'Sərginin öz sözləri ilə',
  },
  takeaway: {
    title: 'Məlumatları özünüzlə aparın',
    how: 'Telefonun kamerasını koda tutun. Kodda mətn və mənbələrin ünvanları var. Heç nə göndərilmir.',
    factsCode: 'Əsas məlumatları mətn kimi saxlayan kod',
    more: 'Ardı sərgidədir.',
    sourceCode: 'Mənbənin ünvanını saxlayan kod',
    sourceHow: 'Ünvan, telefon kamerası üçün',
    noAddress: 'Kod yoxdur: götürmək üçün ünvan yoxdur.',
  },
  voice: {
    listen: 'Dinləyin',
    pause: 'Pauza',
    resume: 'Davam edin',
    volume: 'Səs səviyyəsi',
    louder: 'Səsi artırın',
    quieter: 'Səsi azaldın',
    who: { program: 'Sintetik səs', person: 'İnsan səsi', nobody: 'Səs yoxdur' },
    isOn: 'Seçilib',
    isOff: 'Seçilməyib',
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
