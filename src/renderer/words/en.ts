/** The interface in English. */
import type { Words } from './words.ts';

const million = 1_000_000;

export const en: Words = {
  ownName: 'English',
  touchToBegin: 'Touch to begin',
  bar: 'Controls',
  next: 'Next',
  finish: 'Finish',
  back: 'Back',
  startOver: 'Start over',
  chapters: 'Chapters',
  about: 'About',
  aboutThisExhibit: 'About this exhibit',
  languages: 'Choose a language',
  progress: 'Chapter',
  placeOf: (place, all) => `${place} of ${all}`,
  standing: {
    agreed: 'Sources agree',
    disputed: 'Sources disagree',
    'single-source': 'Only one source',
    opinion: 'Opinion',
    'not-known': 'Not known yet',
  },
  kind: {
    reported: 'Reported fact',
    opinion: 'Opinion',
    'one-side': 'One side’s view',
    'not-known': 'Not known yet',
  },
  earlierFigure: 'Earlier figure',
  keyToStandings: 'Key',
  inDateOrder: 'In order of date',
  seeSource: 'See the source',
  claims: 'Who said what',
  amount: (form, amount, number) => {
    const short = amount >= million && amount % million === 0 ? `${amount / million} million` : number;
    return { exact: number, over: `over ${short}`, about: `about ${short}`, 'up-to': `up to ${short}` }[form];
  },
  noDate: 'No date shown',
  noPublisher: 'Publisher not named in our copy',
  checkedOn: (day) => `Checked ${day}`,
  source: {
    saidBy: 'Who said it',
    firstSaidBy: 'Who said it first',
    saidOn: 'When',
    standsIn: 'Where',
    place: (place) =>
      place.at === 'sentence'
        ? `part ${place.part}, sentence ${place.sentence}`
        : place.at === 'list'
          ? 'in its list'
          : 'exact place not noted',
    dated: 'Page dated',
    address: 'Address',
    noAddress: 'No address to show',
    alsoIn: 'Also printed by',
    weakness: 'What is weak about it',
    searchedBy: 'Who looked',
    thisExhibit: 'This exhibit',
    whoCouldKnow: 'Who could know',
    stationsByCountry: 'Polling stations by country',
  },
  aboutParts: { exhibit: 'This exhibit', limits: 'Limits and corrections', sources: 'All sources' },
  aboutScene: {
    madeBy: 'Who made it',
    paidBy: 'Who paid for it',
    report: 'Found a mistake?',
    venue: 'Where you are',
    contact: 'Contact',
    edition: (edition, checked) => `Edition ${edition}, sources checked ${checked}`,
    language: 'Language',
    notReviewed: 'Nobody has reviewed the English text yet',
    reviewedBy: (name, day) => `English text reviewed by ${name}, ${day}`,
    limits: 'What this exhibit cannot tell you',
    corrections: 'Corrections',
    noCorrections: 'None so far',
    reviewDue: (day) => `This edition was due for review on ${day}. Some facts may have changed.`,
  },
  pictures: {
    abroad: (countries, stations) =>
      `A map with Azerbaijan in the middle. Threads lead to ${countries} countries with ${stations} polling stations in all; a thicker thread means more stations.`,
    roll: ({ tied, onlyOver, perKnot }) =>
      `A carpet of ${tied} tied knots, ${perKnot} people each, and ${onlyOver} dashed places or more that one source alone speaks of.`,
    keyToRoll: (perKnot, onlyOverSaidBy) => `One knot: ${perKnot} people. Dashed: only “${onlyOverSaidBy}”.`,
    chooseCountry: 'Choose a country',
    allCountries: 'All countries',
    stations: (count) => (count === 1 ? '1 polling station' : `${count} polling stations`),
    placesNamed: 'The source names',
    noPlaceNamed: 'The source names no town.',
    inferredPlace: 'The source does not say which one. Its place on the map is this exhibit’s inference.',
  },
  voice: {
    listen: 'Listen',
    pause: 'Pause',
    resume: 'Resume',
    volume: 'Volume',
    louder: 'Louder',
    quieter: 'Quieter',
    synthetic: (name) => `Synthetic voice: ${name}`,
    human: (name) => `Read by ${name}`,
    noSound: 'There is no sound in this language yet',
    buttonsToo: 'Read buttons aloud',
    touchTwice: 'The first touch reads a button. The second touch presses it.',
    isOn: 'On',
  },
  closing: 'Thank you for reading',
  toSources: 'All sources',
  stillHere: 'Are you still here?',
  startsOverIn: (seconds) =>
    seconds === 1 ? 'Starts over in 1 second' : `Starts over in ${seconds} seconds`,
  yesStillHere: 'I’m still here',
  askStartOver: 'Start over?',
  whatIsLost: 'You will go back to the first screen.',
  keepGoing: 'Keep reading',
  fault: {
    title: 'This exhibit cannot be shown now',
    askStaff: 'Please ask a member of staff.',
    tryAgain: 'Try again',
    because: {
      missing: 'A part of it is missing.',
      unreadable: 'A part of it cannot be read.',
      'not-json': 'A part of it is damaged.',
      'wrong-shape': 'A part of it is not as it should be.',
      'broken-reference': 'Two parts of it do not fit together.',
      'language-incomplete': 'Some of its words are missing.',
    },
  },
};
