/** The operator's panel in English. */
import { countsEn } from './counts-en.ts';
import { editionsEn } from './editions-en.ts';
import type { OperatorWords } from './operator-words.ts';
import { selfCheckEn } from './self-check-en.ts';
import { setUpEn } from './setup-en.ts';
import { withdrawEn } from './withdraw-en.ts';

export const en: OperatorWords = {
  title: 'Operator’s panel',
  controls: 'Panel controls',
  back: 'Back',
  leave: 'Leave the panel',
  languages: 'Choose a language',
  unreachable: {
    title: 'The kiosk does not answer',
    help: 'Leave the panel and come back in a minute. If this stays, switch the machine off and on.',
  },
  pad: {
    name: 'Number keys',
    remove: 'Delete',
    confirm: 'OK',
    entered: (digits) => (digits === 1 ? '1 digit entered' : `${digits} digits entered`),
  },
  enter: {
    pin: 'Enter the PIN',
    code: 'Enter the recovery code',
    codeHelp: 'Sixteen digits, on the paper from the day the PIN was chosen.',
    wrongPin: 'That is not the PIN.',
    wrongCode: 'That is not the recovery code.',
    locked: (seconds) =>
      seconds === 1
        ? 'Too many wrong tries. Try again in 1 second.'
        : `Too many wrong tries. Try again in ${seconds} seconds.`,
    forgotten: 'PIN forgotten',
    usePin: 'Use the PIN',
  },
  choose: {
    first: 'Choose a PIN',
    again: 'Enter the same PIN again',
    help: 'Six to twelve digits. Whoever knows them can change and end the exhibit.',
    differs: 'The two were not the same. Please begin again.',
    refused: 'Six to twelve digits, please, and not such as 111111 or 123456.',
  },
  recoveryCode: {
    title: 'Write this down on paper',
    help: 'With this code the panel opens if the PIN is forgotten. It is shown only this once. Keep the paper away from the screen.',
    done: 'I have written it down',
  },
  home: {
    selfCheck: { name: 'Self-check', does: 'Green, or what is to be done.' },
    editions: { name: 'Editions', does: 'A new one from a stick, or back to the one before.' },
    guide: { name: 'Guide', does: 'How to look after the exhibit, and what to do when.' },
    withdraw: { name: 'Withdraw', does: 'A fact or a claim off the screen, at once.' },
    counts: { name: 'Counts', does: 'What was shown when, in totals; onto a stick.' },
    cleaning: { name: 'Clean the glass', does: 'For one minute touches do nothing.' },
    setUp: { name: 'Set-up', does: 'Screen, touch, sound, venue, hours, copies.' },
    pin: { name: 'Change the PIN', does: 'Gives a new recovery code as well.' },
    talk: { name: 'Give a talk', does: 'The same facts as slides, by keys or a clicker.' },
    handout: { name: 'Handout', does: 'The whole exhibit as a PDF, onto a stick.' },
    restart: { name: 'Restart', does: 'Says first what happens next.' },
    quit: { name: 'Quit', does: 'Says first what happens next.' },
  },
  handout: {
    title: 'Handout',
    help: 'Every chapter, fact and source with the notes, to be printed on paper. Put a stick in and touch a language. It takes some seconds.',
    making: 'The handout is being made. Leave the stick in.',
    notMade: 'This machine could not make it. The journal says why.',
  },
  cleaning: {
    title: 'Wipe the glass now',
    help: 'Touches do nothing. The panel comes back by itself.',
    left: (seconds) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
  },
  ending: {
    restart: {
      title: 'Restart the exhibit?',
      next: {
        electron:
          'The screen goes dark for some seconds. Where a program watches over the exhibit, it comes back by itself. If it is not back after a minute, start it by hand.',
        loopback:
          'The browser closes for some seconds. Where a program watches over the exhibit, it comes back by itself. If it is not back after a minute, start it by hand.',
      },
      doIt: 'Restart now',
      done: 'The exhibit restarts.',
    },
    quit: {
      title: 'Quit the exhibit?',
      next: {
        electron:
          'The exhibit ends. Then a desktop or an empty screen is seen; in a locked session of Windows the machine switches off. The exhibit stays off until somebody starts it.',
        loopback: 'The exhibit ends and its browser closes. It stays off until somebody starts it.',
      },
      doIt: 'Quit now',
      done: 'The exhibit ends.',
    },
    'begin-talk': {
      title: 'Give a talk now?',
      next: {
        electron:
          'The slides take the screen, or the one that was plugged in; your notes open in a window of their own. The keys of a keyboard or a clicker lead on. Escape pressed twice ends the talk, and the exhibit comes back.',
        loopback:
          'The slides take the screen; your notes open in a window of their own. The keys of a keyboard or a clicker lead on. Escape pressed twice ends the talk, and the exhibit comes back.',
      },
      doIt: 'Begin the talk',
      done: 'The talk begins.',
    },
  },
  keepRunning: 'Keep it running',
  pageBefore: 'Page before',
  pageAfter: 'Next page',
  selfCheck: selfCheckEn,
  editions: editionsEn,
  guide: { title: 'Guide', toChapters: 'All chapters' },
  setUp: setUpEn,
  counts: countsEn,
  withdraw: withdrawEn,
};
