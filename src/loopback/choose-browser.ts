/** Decides whether the loopback host opens a browser, and which. */

export interface BrowserFacts {
  /** False where the operator said `--no-browser`. */
  readonly wanted: boolean;
  /** What the operator named with `--browser`; it is taken as it is, display or none. */
  readonly named: string | null;
  readonly display: boolean;
  /** Programs found, the most wanted first. */
  readonly found: readonly string[];
}

export type BrowserChoice =
  | { readonly open: true; readonly program: string }
  /** `why` fits behind "The page is only served: ". */
  | { readonly open: false; readonly why: string };

export function chooseBrowser({ wanted, named, display, found }: BrowserFacts): BrowserChoice {
  if (!wanted) return { open: false, why: '--no-browser was given' };
  if (named !== null) return { open: true, program: named };
  if (!display) return { open: false, why: 'this machine has no display' };
  const [program] = found;
  if (program === undefined) return { open: false, why: 'no Chrome, Chromium or Edge is installed' };
  return { open: true, program };
}
