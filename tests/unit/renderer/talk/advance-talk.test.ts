import { describe, expect, test } from 'vitest';
import { advanceTalk } from '../../../../src/renderer/talk/advance-talk.ts';
import type { Slide } from '../../../../src/renderer/talk/slides.ts';
import { opening, type Talk, type TalkEvent } from '../../../../src/renderer/talk/talk.ts';

const slides: readonly Slide[] = [
  { is: 'opening' },
  { is: 'picture', chapter: 'a', picture: 'roll', steps: 2 },
  { is: 'chapter', chapter: 'b' },
  ...Array.from({ length: 12 }, (_, index) => ({ is: 'chapter', chapter: `c${index}` }) as const),
  { is: 'closing' },
];
const evening = { slides, languages: ['en', 'az'] };
const begun = opening('en', 1_000);

const tellAll = (events: readonly TalkEvent[], from: Talk = begun) =>
  events.reduce((talk, event) => advanceTalk(talk, event, evening), from);

const on = { type: 'wentOn' } as const;
const back = { type: 'wentBack' } as const;
const escaped = { type: 'escaped' } as const;
const black = { type: 'blanked', screen: 'black' } as const;
const typed = (digit: string) => ({ type: 'typed', digit }) as const;

test('Next grows a picture before it goes on, and Back comes to the picture whole', () => {
  expect(tellAll([on])).toMatchObject({ at: 1, step: 0 });
  expect(tellAll([on, on])).toMatchObject({ at: 1, step: 1 });
  expect(tellAll([on, on, on])).toMatchObject({ at: 2, step: 0 });
  expect(tellAll([on, on, on, back])).toMatchObject({ at: 1, step: 1 });
  expect(tellAll([on, on, on, back, back])).toMatchObject({ at: 1, step: 0 });
});

test('nothing lies before the first slide or behind the last', () => {
  expect(tellAll([back])).toMatchObject({ at: 0 });
  expect(tellAll([{ type: 'wentToLast' }, on])).toMatchObject({ at: slides.length - 1 });
});

describe('a blank screen', () => {
  test('comes and goes by the same key', () => {
    expect(tellAll([black])).toMatchObject({ screen: 'black' });
    expect(tellAll([black, black])).toMatchObject({ screen: 'slide' });
    expect(tellAll([black, { type: 'blanked', screen: 'white' }])).toMatchObject({ screen: 'white' });
  });

  test.each([on, back, { type: 'confirmed' }, escaped, { type: 'moved', by: 6 }] as const)(
    'goes by %j without moving',
    (event) => {
      expect(tellAll([on, black, event])).toMatchObject({ screen: 'slide', at: 1, step: 0, ended: false });
    },
  );
});

describe('a number and Enter', () => {
  test('jump to the slide of that number', () => {
    expect(tellAll([typed('1'), typed('2'), { type: 'confirmed' }])).toMatchObject({ at: 11, typed: '' });
  });

  test('lead nowhere where there is no such slide', () => {
    expect(tellAll([on, typed('9'), typed('9'), { type: 'confirmed' }])).toMatchObject({ at: 1 });
    expect(tellAll([on, typed('0'), { type: 'confirmed' }])).toMatchObject({ at: 1 });
  });

  test('are forgotten by another key', () => {
    expect(tellAll([typed('5'), on]).typed).toBe('');
    expect(tellAll([typed('5'), escaped])).toMatchObject({ typed: '', asksToLeave: false });
  });
});

test('the overview is walked by steps and rows, and Enter goes there', () => {
  const opened = tellAll([{ type: 'openedOverview' }]);
  expect(opened.chosen).toBe(0);
  expect(tellAll([on, { type: 'moved', by: 6 }, back], opened).chosen).toBe(6);
  expect(tellAll([{ type: 'moved', by: 6 }, { type: 'confirmed' }], opened)).toMatchObject({
    at: 6,
    chosen: null,
  });
  expect(tellAll([on, escaped], opened)).toMatchObject({ at: 0, chosen: null, asksToLeave: false });
});

describe('Escape', () => {
  test('asks first, and ends the talk when it is pressed again', () => {
    expect(tellAll([escaped])).toMatchObject({ asksToLeave: true, ended: false });
    expect(tellAll([escaped, escaped])).toMatchObject({ ended: true });
  });

  test('asks anew after anything else: a clicker whose key plays F5 and Escape in turn never ends a talk', () => {
    const clicks: readonly TalkEvent[] = [escaped, { type: 'stayed' }, escaped, { type: 'stayed' }];
    expect(tellAll(clicks)).toMatchObject({ at: 0, asksToLeave: false, ended: false });
    expect(tellAll([escaped, on, escaped])).toMatchObject({ asksToLeave: true, ended: false });
  });
});

test('a talk that has ended hears nothing more', () => {
  const ended = tellAll([{ type: 'left' }]);
  expect(tellAll([on], ended)).toBe(ended);
});

test('languages take turns, and the text has three sizes', () => {
  expect(tellAll([{ type: 'changedLanguage' }]).language).toBe('az');
  expect(tellAll([{ type: 'changedLanguage' }, { type: 'changedLanguage' }]).language).toBe('en');
  const larger = { type: 'resized', by: 1 } as const;
  expect(tellAll([larger, larger]).textSize).toBe(150);
  expect(tellAll([larger, larger, larger]).textSize).toBe(150);
  expect(tellAll([{ type: 'resized', by: -1 }]).textSize).toBe(100);
  expect(tellAll([larger, larger, { type: 'resized', by: 0 }]).textSize).toBe(100);
});

test('the time starts anew at the moment it is told', () => {
  expect(tellAll([{ type: 'restartedClock', atMs: 5_000 }]).startedAtMs).toBe(5_000);
});
