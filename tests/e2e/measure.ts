/** Measures a scene: what can be touched, what is cut off, what lies under something else. */
import type { Page } from '@playwright/test';

export interface Target {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The main way on: Next, or the answer that keeps the visit. */
  readonly isPrimary: boolean;
  readonly isInBar: boolean;
}

export interface Measured {
  readonly targets: readonly Target[];
  /** One sentence for each thing that is cut off, scrolls, leaves the screen or lies under something. */
  readonly faults: readonly string[];
}

/** Measures what is on the screen now; behind an open question nothing counts. */
export function measure(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const question = document.querySelector('[role="alertdialog"]');
    const scope = question ?? document.querySelector('#root') ?? document.body;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('[aria-hidden="true"], .unseen');
    const all = [...scope.querySelectorAll('*')].filter(isShown);
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent?.slice(0, 30)}”`;

    const touchable =
      'button, a[href], [role=button], [role=tab], [role=radio], [role=checkbox], [role=switch], [role=slider], [role=link], input, summary';
    const targets = all
      .filter((element) => element.matches(touchable))
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return {
          name: nameOf(element),
          ...{ left, top, right, bottom },
          isPrimary: element.hasAttribute('data-primary'),
          isInBar: element.closest('nav') !== null,
        };
      });

    const faults: string[] = [];
    const bar = question ? null : document.querySelector('nav');
    const floor = bar ? bar.getBoundingClientRect().top : innerHeight;
    for (const element of [document.documentElement, document.body, ...all]) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth - element.clientWidth;
      const high = element.scrollHeight - element.clientHeight;
      const isBox = element.clientWidth > 0;
      if (isBox && wide > 1)
        faults.push(`${nameOf(element)} is ${wide} px wider than its room (${overflowX})`);
      if (isBox && overflowY !== 'visible' && high > 1) {
        faults.push(`${nameOf(element)} is ${high} px higher than its room (${overflowY})`);
      }
    }
    for (const element of all) {
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) {
          const lowest = element.closest('nav') ? innerHeight : floor;
          if (line.left < 0 || line.top < 0 || line.right > innerWidth + 0.5 || line.bottom > lowest + 0.5) {
            faults.push(`${nameOf(element)} leaves its part of the screen`);
          }
          const { left, top, width, height } = line;
          const above = document.elementFromPoint(left + width / 2, top + height / 2);
          const covered = above && !above.contains(element) && !element.contains(above);
          const byTheStart = above?.classList.contains('attract-anywhere');
          if (covered && !byTheStart) faults.push(`${nameOf(element)} lies under ${nameOf(above)}`);
        }
      }
    }
    return { targets, faults: [...new Set(faults)] };
  });
}
