/** Keys and shortcuts of browsers and systems, each of which must end before the browser gets it. */
import type { Page } from '@playwright/test';
import { keyOfChord } from '../../rehearsal/key-of-chord.ts';
import type { Way } from './way.ts';

const chords = {
  reloading: ['F5', 'Shift+F5', 'Control+F5', 'Control+R', 'Control+Shift+R', 'Meta+R', 'BrowserRefresh'],
  closing: [
    'Alt+F4',
    'Control+W',
    'Control+F4',
    'Control+Shift+W',
    'Control+Q',
    'Meta+Q',
    'Meta+W',
    'Meta+M',
    'Meta+H',
  ],
  opening: ['Control+N', 'Control+T', 'Control+Shift+N', 'Control+Shift+T', 'Control+O', 'Meta+N', 'Meta+T'],
  'going to another tab': [
    'Control+Tab',
    'Control+Shift+Tab',
    'Control+1',
    'Control+9',
    'Control+PageDown',
    'Control+PageUp',
  ],
  'going to an address': [
    'Control+L',
    'Alt+D',
    'F6',
    'Control+K',
    'Control+E',
    'Meta+L',
    'BrowserSearch',
    'BrowserHome',
  ],
  'going through the history': [
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'Alt+Home',
    'Meta+ArrowLeft',
    'Meta+[',
    'BrowserBack',
    'BrowserForward',
    'Backspace',
    'Shift+Backspace',
    'Control+H',
  ],
  'opening tools': [
    'F12',
    'Control+Shift+I',
    'Control+Shift+J',
    'Control+Shift+C',
    'Control+U',
    'Meta+Alt+I',
    'Shift+Escape',
    'F1',
    'Control+Shift+Delete',
  ],
  'printing and saving': [
    'Control+P',
    'Control+Shift+P',
    'Meta+P',
    'Control+S',
    'Meta+S',
    'PrintScreen',
    'Control+J',
  ],
  searching: ['Control+F', 'Control+G', 'F3', 'Shift+F3', 'Meta+F'],
  zooming: ['Control+=', 'Control++', 'Control+-', 'Control+0', 'Meta+=', 'Meta+-', 'Meta+0'],
  'changing the window': [
    'F11',
    'F10',
    'F7',
    'Alt',
    'Meta',
    'Alt+ ',
    'Control+Meta+F',
    'ContextMenu',
    'Shift+F10',
    'Control+M',
  ],
  'selecting and copying': [
    'Control+A',
    'Control+C',
    'Control+X',
    'Control+V',
    'Meta+A',
    'Meta+C',
    'Control+Insert',
    'Shift+Insert',
    'Shift+Delete',
  ],
  'marking and menus': [
    'Control+D',
    'Control+B',
    'Control+Shift+B',
    'Control+Shift+O',
    'Control+Shift+M',
    'BrowserFavorites',
    'Alt+E',
    'Alt+F',
  ],
  'starting programs': [
    'LaunchMail',
    'LaunchApplication1',
    'LaunchApplication2',
    'LaunchMediaPlayer',
    'MediaPlayPause',
    'MediaTrackNext',
    'AudioVolumeUp',
    'Help',
  ],
} as const;

export const keys: readonly Way[] = Object.entries(chords).flatMap(([aim, list]) =>
  list.map(
    (chord): Way => ({
      way: `${chord} for ${aim}`,
      attempt: async ({ page, rehearsal }) => {
        if (rehearsal !== null && !(await rehearsal.pressKey(chord)).reachesPage) return null;
        return (await isRefusedByPage(page, chord)) ? null : 'the browser gets the key';
      },
    }),
  ),
);

/** A browser without a screen has no shortcuts: so it is asked of the event itself whether a browser would still act. */
async function isRefusedByPage(page: Page, chord: string): Promise<boolean> {
  const { key, code, control, alt, shift, meta } = keyOfChord(chord);
  await page.evaluate(() => {
    const note = (event: KeyboardEvent) => Reflect.set(window, 'keyIsRefused', event.defaultPrevented);
    addEventListener('keydown', note, { capture: true, once: true });
  });
  const modifiers = (alt ? 1 : 0) + (control ? 2 : 0) + (meta ? 4 : 0) + (shift ? 8 : 0);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code, modifiers });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers: 0 });
  await session.detach();
  return page.evaluate(() => {
    const refused: unknown = Reflect.get(window, 'keyIsRefused');
    Reflect.deleteProperty(window, 'keyIsRefused');
    return refused === true;
  });
}
