/** One check of the Electron app's hardening, the usual forms that checks take, and the ways of spoiling an app for them. */
import { type Call, type Code, codeOf, type ElectronApp, type Source } from './electron-app.ts';

export interface Check {
  /** As Electronegativity calls it, where it has the check. */
  readonly name: string;
  readonly rule: string;
  /** A sentence for each place that breaks the rule. */
  readonly breaches: (app: ElectronApp) => readonly string[];
  /** The app with one thing made wrong, which the check must see. */
  readonly spoilt: (app: ElectronApp) => ElectronApp;
}

/** Breaches of one file after the other. */
export function inCode(look: (code: Code) => readonly string[]): Check['breaches'] {
  return ({ sources }) =>
    sources.flatMap((source) => look(codeOf(source)).map((what) => `${source.path}: ${what}`));
}

/** No setting of these names anywhere. */
export function noSetting(...names: readonly string[]): Check['breaches'] {
  return inCode(({ settings }) =>
    settings.filter(({ name }) => names.includes(name)).map(({ name, value }) => `${name}: ${value}`),
  );
}

export function noCall(...names: readonly string[]): Check['breaches'] {
  return inCode(({ calls }) =>
    calls.filter(({ name }) => names.includes(name)).map(({ name }) => `${name}()`),
  );
}

export function noWord(pattern: RegExp): Check['breaches'] {
  return inCode(({ words }) => words.filter((word) => pattern.test(word)).map((word) => `“${word}”`));
}

export function noName(...names: readonly string[]): Check['breaches'] {
  return inCode((code) => names.filter((name) => code.names.has(name)));
}

/** Every window of the app is told this outright, since what Electron does by itself changes from one version to the next. */
export function preference(name: string, value: string): Check['breaches'] {
  return (app) => {
    const given = app.sources.flatMap((source) =>
      codeOf(source).settings.filter((setting) => setting.name === name),
    );
    if (given.length === 0) return [`${name} is left to Electron`];
    return given.filter((setting) => setting.value !== value).map((setting) => `${name}: ${setting.value}`);
  };
}

/** Exactly one call of this name whose arguments, as they are written, fit. */
export function callsOnce(name: string, fits: (call: Call) => boolean): Check['breaches'] {
  return ({ sources }) => {
    const found = sources.flatMap((source) => codeOf(source).calls.filter((call) => call.name === name));
    if (found.length !== 1) return [`${name}() is called ${found.length} times`];
    return found.filter((call) => !fits(call)).map((call) => `${name}(${call.args.join(', ')})`);
  };
}

/** An event is listened to, and its listener refuses or judges. */
export function hears(event: string, fits: (listener: string) => boolean): Check['breaches'] {
  return ({ sources }) => {
    const found = sources.flatMap((source) =>
      codeOf(source).calls.filter(({ name, args }) => name === 'on' && args[0] === `'${event}'`),
    );
    if (found.length === 0) return [`nobody listens to ${event}`];
    return found.filter(({ args }) => !fits(args[1] ?? '')).map(({ args }) => `${event}: ${args[1]}`);
  };
}

/** The app with one more file in its main process. */
export function plus(text: string, path = 'main/spoilt.ts'): Check['spoilt'] {
  return (app) => ({ ...app, sources: [...app.sources, { path, text }] });
}

/** The app with something in a file written otherwise; throws where it does not stand there. */
export function instead(path: string, found: string, put: string): Check['spoilt'] {
  return (app) => ({ ...app, sources: app.sources.map((source) => rewritten(source, path, [found, put])) });
}

function rewritten(source: Source, path: string, [found, put]: readonly [string, string]): Source {
  if (source.path !== path) return source;
  if (!source.text.includes(found)) throw new Error(`${path} does not hold ${found}`);
  return { path, text: source.text.replaceAll(found, put) };
}

/** The app with something in its page. */
export function onPage(markup: string): Check['spoilt'] {
  return (app) => ({ ...app, pages: [...app.pages, { path: 'renderer/spoilt.html', text: markup }] });
}

export function noMarkup(pattern: RegExp): Check['breaches'] {
  return (app) => [
    ...app.pages.filter(({ text }) => pattern.test(text)).map(({ path }) => path),
    ...inCode(({ tags }) => tags.filter((tag) => pattern.test(tag)))(app),
  ];
}
