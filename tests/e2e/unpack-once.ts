/** Before the first test: the browser is unpacked once, so that no test has to wait for it. */
import { chromiumLaunchOptions } from '../chromium.ts';

export default function unpackOnce(): void {
  chromiumLaunchOptions();
}
