/** Text that becomes script, markup or style: what a hole in the page would begin with. */
import { byScript, type Way } from './way.ts';

/** Each leaves a mark on the page where it runs. */
export const scripts: readonly Way[] = [
  // Only behind the first wait is a script of a test's under the same policy as one of the page's.
  byScript(
    'eval',
    async () => {
      await fetch('index.html');
      const run: unknown = Reflect.get(window, 'eval');
      return typeof run === 'function' && Reflect.apply(run, window, ['1 + 1']) === 2 ? 'text ran' : null;
    },
    null,
  ),
  byScript(
    'a function from text',
    async () => {
      await fetch('index.html');
      return String(new Function('return 2')());
    },
    null,
  ),
  byScript(
    'a script written into the page',
    () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = "inline"';
      document.head.append(script);
      return document.documentElement.dataset.ran ?? null;
    },
    null,
  ),
  byScript(
    'a handler in an attribute',
    () => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'document.documentElement.dataset.ran = "handler"');
      document.body.append(button);
      button.click();
      button.remove();
      return document.documentElement.dataset.ran ?? null;
    },
    null,
  ),
  byScript(
    'markup from text',
    () => {
      const holder = document.createElement('p');
      holder.innerHTML = '<b>out</b>';
      return 'text became markup';
    },
    null,
  ),
  byScript(
    'a document from text',
    () => {
      document.write('<b>out</b>');
      return 'text became markup';
    },
    null,
  ),
  byScript(
    'a policy for trusted text',
    () => {
      const types: unknown = Reflect.get(window, 'trustedTypes');
      const make: unknown = Reflect.get(Object(types), 'createPolicy');
      if (typeof make !== 'function') return 'there are no trusted types';
      Reflect.apply(make, types, ['out', {}]);
      return 'a policy was made';
    },
    null,
  ),
  byScript(
    'a style written into the page',
    () => {
      const style = document.createElement('style');
      style.textContent = 'html { --out: 1 }';
      document.head.append(style);
      const took = getComputedStyle(document.documentElement).getPropertyValue('--out');
      style.remove();
      return took === '' ? null : 'the style was taken';
    },
    null,
  ),
];
