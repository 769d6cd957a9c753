/**
 * Lays a scene out on as many pages as it takes, so that nothing is ever cut off or scrolls (R20, R27): in large text always,
 * else only where longer words or wider letters no longer fit the scene's own layout. The heading stays on every page.
 */

/** What is never parted in two. Pictures that are rows in pages part between their rows. */
const whole =
  'button, p, li, figure:not(.timeline, .relay, .shares), .share-top, tr, svg, h2, dt, dd, .standing, .comfort-foot';
/** What stands on every page. */
const standsOnEach = 'h1, thead, .on-each-page';
/** Rounding may take this much. */
const grain = 1;

/** Shows one page of the stage, or the last where there are fewer; answers how many there are. */
export function turnPages(stage: HTMLElement, { page, flows }: { page: number; flows: boolean }): number {
  for (const part of stage.querySelectorAll('[data-piece], [data-holder]')) {
    part.removeAttribute('data-piece');
    part.removeAttribute('data-holder');
  }
  delete stage.dataset.flows;
  if (!flows && fits(stage)) return 1;
  stage.dataset.flows = 'yes';
  const room = roomFor(stage);
  stage.style.setProperty('--page-room', `${room}px`);
  const parts = markParts(stage, room);
  const pages = breakIntoPages(stage, parts);
  const shown = pages[Math.min(page, pages.length - 1)] ?? [];
  for (const part of parts) part.setAttribute('data-piece', shown.includes(part) ? 'on' : 'off');
  return Math.max(1, pages.length);
}

/** Whether the scene's own layout holds everything: neither the stage nor anything that was given a size overflows. */
function fits(stage: HTMLElement): boolean {
  const sized = [...stage.querySelectorAll<HTMLElement>('button, li, ul, ol, dl, header')];
  // The words on a button and in a column are judged by their width alone.
  const words = stage.querySelectorAll<HTMLElement>('button > span, td, .relay-day');
  return (
    stage.scrollHeight <= stage.clientHeight + grain &&
    sized.every(holdsItsHeight) &&
    [stage, ...sized, ...words].every((box) => box.scrollWidth <= box.clientWidth + grain)
  );
}

function holdsItsHeight(box: HTMLElement): boolean {
  const over = box.scrollHeight - box.clientHeight - grain;
  // The size of the letters is asked last: it costs a look at the styles, for every box after every drawing.
  return over <= 0 || box.clientHeight === 0 || over <= overLine(box);
}

/** Letters stand over a close line by less than an eighth of their size, and are not cut off by it. */
function overLine(box: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(box.querySelector('h1') ?? box).fontSize) / 8;
}

/** Marks every part and every element that holds parts; answers the parts in reading order. */
function markParts(stage: HTMLElement, room: number): readonly Element[] {
  const parts: Element[] = [];
  const holders: Element[] = [];
  const visit = (element: Element) => {
    if (element.matches(`${standsOnEach}, [aria-hidden="true"]`)) return;
    // An entry of a list of details stays whole unless it would fill most of a page.
    const isEntry = element.matches('.details > div') && element.clientHeight <= room * 0.8;
    if (isEntry || element.matches(whole) || element.children.length === 0) {
      parts.push(element);
      return;
    }
    if (!element.querySelector('h1')) holders.push(element);
    for (const child of element.children) visit(child);
  };
  for (const child of stage.children) visit(child);
  // Marked only now: what is marked is hidden, and could not be measured.
  for (const holder of holders) holder.setAttribute('data-holder', '');
  for (const part of parts) part.setAttribute('data-piece', 'off');
  return parts;
}

/** How high a picture may be that has a page to itself. */
function roomFor(stage: HTMLElement): number {
  const { paddingBottom } = getComputedStyle(stage);
  const heading =
    stage.querySelector('h1')?.closest('header:has(.on-each-page)') ?? stage.querySelector('h1');
  const top = heading?.getBoundingClientRect().bottom ?? stage.getBoundingClientRect().top;
  return stage.getBoundingClientRect().bottom - Number.parseFloat(paddingBottom) - top;
}

/** Each page takes what fits it; what is higher than a page has one to itself. */
function breakIntoPages(stage: HTMLElement, parts: readonly Element[]): readonly (readonly Element[])[] {
  const pages: Element[][] = [];
  let page: Element[] = [];
  for (const part of parts) {
    part.setAttribute('data-piece', 'on');
    if (stage.scrollHeight > stage.clientHeight + grain && page.length > 0) {
      for (const each of page) each.setAttribute('data-piece', 'off');
      // What heads the next part goes with it.
      const heading = page.length > 1 && page.at(-1)?.matches('h2') ? page.slice(-1) : [];
      pages.push(page.slice(0, page.length - heading.length));
      page = heading;
      for (const each of heading) each.setAttribute('data-piece', 'on');
    }
    page.push(part);
  }
  return page.length > 0 ? [...pages, page] : pages;
}
