/** Walks the focus through a scene and answers what it met, and what it should have met. */
import type { WalkthroughPage } from './walkthrough-page.ts';

/** Goes through a scene with one key and answers the names of everything that took the focus. */
export async function namesByKey({ page }: WalkthroughPage, key: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const buttons = await page.getByRole('button').count();
  for (let press = 0; press < buttons + 3; press += 1) {
    await page.keyboard.press(key);
    await page.clock.runFor(50);
    names.add(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
    );
  }
  return names;
}

/** What lies under a question is no control while it is asked. */
export async function namesOnScene({ page }: WalkthroughPage): Promise<readonly string[]> {
  return page.getByRole('button').evaluateAll((elements) => {
    const over = document.querySelector('dialog:modal');
    return elements
      .filter((element) => over === null || over.contains(element))
      .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
  });
}
