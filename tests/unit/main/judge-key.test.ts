import { describe, expect, test } from 'vitest';
import { judgeKey } from '../../../src/main/judge-key.ts';
import { keyOfChord } from '../../rehearsal/key-of-chord.ts';

const hostile = [
  // Reload, close, new window, tools, source, print, save, open, find, history, address bar.
  ...['Control+r', 'Control+Shift+R', 'F5', 'Control+F5', 'BrowserRefresh', 'Meta+r'],
  ...['Control+w', 'Control+F4', 'Alt+F4', 'Control+q', 'Meta+q', 'Meta+w', 'Alt+ ', 'Control+Shift+q'],
  ...['Control+n', 'Control+t', 'Control+Shift+n', 'Meta+n'],
  ...['F12', 'Control+Shift+I', 'Control+Shift+J', 'Control+Shift+C', 'Control+u', 'Meta+Alt+i'],
  ...['Control+p', 'Control+s', 'Control+o', 'Control+f', 'F3', 'Control+g'],
  ...[
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'Alt+Home',
    'BrowserBack',
    'BrowserForward',
    'BrowserHome',
    'Backspace',
  ],
  ...['Control+l', 'F6', 'Alt+d'],
  // Zoom.
  ...['Control+=', 'Control++', 'Control+-', 'Control+0', 'Control+NumpadAdd', 'Meta+=', 'Meta+-', 'ZoomIn'],
  // Full screen, menus, caret browsing, task manager, hide, minimise.
  ...['F11', 'F10', 'Alt', 'Shift+F10', 'ContextMenu', 'F7', 'Shift+Escape+Control+x', 'Meta+h', 'Meta+m'],
  ...[
    'Control+Shift+Escape',
    'Control+Tab',
    'Control+PageUp',
    'F1',
    'PrintScreen',
    'LaunchApplication1',
    'F24',
  ],
  // Selecting, copying, pasting, typing.
  ...[
    'Control+a',
    'Control+c',
    'Control+v',
    'Control+x',
    'a',
    'Q',
    '1',
    'Delete',
    'Dead',
    'Unidentified',
    '',
  ],
];

describe('judging a key', () => {
  test.each(hostile)('swallows %s', (chord) => {
    expect(judgeKey(keyOfChord(chord))).toBe('swallow');
  });

  test.each(['Tab', 'Shift+Tab', 'Enter', ' ', 'Escape', 'ArrowDown', 'Home', 'PageUp', 'Shift'])(
    'passes %j, which only moves the focus or presses what has it',
    (chord) => expect(judgeKey(keyOfChord(chord))).toBe('pass'),
  );

  const presenting = { mayPresent: true };

  test.each(['F5', 'Shift+F5', 'Backspace', '.', ',', '7', 'n', 'P', 'b', 'W', 'o', 'l', 's', 'v'])(
    'passes %s to a talk, and swallows it where nobody may present',
    (chord) => {
      expect(judgeKey(keyOfChord(chord), presenting)).toBe('pass');
      expect(judgeKey(keyOfChord(chord))).toBe('swallow');
    },
  );

  test.each(['Control+-', 'Control+0', 'Control+='])('passes %s to a talk alone', (chord) => {
    expect(judgeKey(keyOfChord(chord), presenting)).toBe('pass');
    expect(judgeKey(keyOfChord(chord))).toBe('swallow');
  });

  test.each(
    hostile.filter(
      (chord) =>
        !['F5', '1', 'Backspace', 'Control++', 'Control+-', 'Control+0', 'Control+='].includes(chord),
    ),
  )('swallows %s during a talk, too', (chord) =>
    expect(judgeKey(keyOfChord(chord), presenting)).toBe('swallow'),
  );

  test('lets the operator leave with Ctrl+Alt+Shift+Q, whatever the layout prints on that key', () => {
    expect(judgeKey(keyOfChord('Control+Alt+Shift+Q'))).toBe('leave');
    expect(judgeKey({ ...keyOfChord('Control+Alt+Shift+Q'), key: 'Й' })).toBe('leave');
  });

  test.each([
    ['released', { type: 'keyUp' }],
    ['repeating', { isAutoRepeat: true }],
    ['with the system key', { meta: true }],
    ['without Shift', { shift: false }],
    ['without Alt', { alt: false }],
    ['without Ctrl', { control: false }],
    ['on another place of the keyboard', { code: 'KeyA' }],
  ])('does not take the way out for meant when it is %s', (_how, change) => {
    expect(judgeKey({ ...keyOfChord('Control+Alt+Shift+Q'), ...change })).toBe('swallow');
  });
});
