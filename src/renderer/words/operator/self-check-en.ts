/** The self-check in English. */
import type { SelfCheckWords } from './self-check-words.ts';

export const selfCheckEn: SelfCheckWords = {
  title: 'Self-check',
  looking: 'Looking at the machine. This takes a few seconds.',
  allGood: 'Nothing needs a repair.',
  repairs: (count) => (count === 1 ? 'One thing needs you.' : `${count} things need you.`),
  verdict: { good: 'Good', repair: 'Needs you', 'not-known': 'Please look yourself' },
  again: 'Check again',
  tone: 'Play a tone',
  export: 'Journal to a stick',
  exporting: 'Writing. Leave the stick in.',
  exported: (stick, name) => `Written to the stick ${stick} as ${name}. The stick can be taken out.`,
  notExported: {
    'no-stick': 'No stick was found. Put one in, wait a moment, and try again.',
    full: 'The stick is full. Nothing was written.',
    'read-only': 'The stick cannot be written to. Try another one.',
    refused: 'The stick refused. Nothing was written; try another one.',
  },
  sentence: {
    'edition-good': ({ edition, checkedOn }, day) => `Edition ${edition}, sources checked ${day(checkedOn)}.`,
    'edition-due': ({ edition, reviewBy }, day) =>
      `Edition ${edition} was due for review on ${day(reviewBy)}. Ask whoever makes the exhibit for a new edition.`,
    'edition-none': () => 'No edition can be shown. Ask whoever makes the exhibit for a new edition.',
    'fault-none': () => 'No fault in the last seven days.',
    'fault-recent': ({ on, sentence }, day) =>
      `Last fault, ${day(on)}: “${sentence}” If it comes again, restart, and then show it to whoever looks after the machine.`,
    'uptime-good': ({ days }) =>
      days === 0
        ? 'Running for less than a day.'
        : days === 1
          ? 'Running for a day.'
          : `Running for ${days} days.`,
    'uptime-long': ({ days }) => `Running for ${days} days without a pause. Restart it from this panel.`,
    'memory-good': () => 'Enough memory is free.',
    'memory-low': ({ freeMb }) => `Only ${freeMb} MB of memory are free. End other programs, then restart.`,
    'disk-good': ({ freeGb }) => `${freeGb} GB of the disk are free.`,
    'disk-low': () => 'Less than 1 GB of the disk is free. Remove what does not belong to the exhibit.',
    'disk-not-known': () => 'The machine does not say how full its disk is.',
    'folder-good': () => 'Settings and journal can be written.',
    'folder-lost': () =>
      'Settings and journal cannot be written to their usual place; nothing of this run is kept. Ask whoever looks after the machine.',
    'display-good': ({ width, height }) => `Screen of ${width} × ${height}, measured.`,
    'display-not-measured': ({ width, height }) =>
      `Screen of ${width} × ${height}; its diagonal is not in the settings, and 22 inches are taken. Ask whoever looks after the machine to enter it.`,
    'display-small': ({ width, height }) =>
      `The picture is only ${width} × ${height}. Set the screen to its full resolution.`,
    'display-turned': ({ width, height }) =>
      `The screen stands the other way than the settings say (${width} × ${height}). Turn it, or its picture in the system’s settings.`,
    'touch-good': ({ fingers }) =>
      fingers === 1
        ? 'Touch answers, one finger at a time.'
        : `Touch answers and tells ${fingers} fingers apart.`,
    'touch-none': () => 'No touchscreen is found. Check its USB cable, then restart.',
    'sound-by-ear': () => 'Sound: play a tone and listen. If nothing is heard, check plug and volume.',
    'sleep-off': () => 'Screen and machine stay awake.',
    'sleep-on': ({ minutes }) =>
      `Screen or machine sleeps after ${minutes} minutes. Set both to “never” in the system’s power settings.`,
    'sleep-not-known': () => 'The machine does not say when it sleeps. Look into its power settings: never.',
    'autostart-found': ({ where }) => `Starts by itself (${where}).`,
    'autostart-none': () =>
      'Nothing starts the exhibit after a power cut. Add it to what the system starts at sign-in.',
    'autostart-not-known': () =>
      'Whether the exhibit starts by itself cannot be told here. Switch off and on once, and see.',
    'clock-good': ({ day: on, time, zone }, day) => `The clock says ${day(on)}, ${time} (${zone}).`,
    'clock-early': ({ day: on, checkedOn }, day) =>
      `The clock says ${day(on)}, which is before the sources were checked (${day(checkedOn)}). Set date and time.`,
    'lockdown-found': () => 'No desktop beside the exhibit: the session is locked.',
    'lockdown-desktop': ({ desktop }) =>
      `The desktop (${desktop}) runs behind the exhibit, and a keyboard can reach it. Use a locked session; until then, no keyboard.`,
    'lockdown-mac': () =>
      'A Mac cannot be locked from outside. Use it for talks, not alone in a public room.',
    'lockdown-not-known': () => 'Whether the session is locked cannot be told here. Try with a keyboard.',
    'network-silent': () => 'No network is connected, and none is needed.',
    'network-connected': ({ names }) =>
      `A network is connected (${names}). None is needed: pull the cable or switch wireless off.`,
  },
};
