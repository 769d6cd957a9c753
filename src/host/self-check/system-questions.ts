/** What each system is asked, by which of its own programs. Nothing that a visitor or a dataset says gets into a question. */

export type Question =
  | 'displayPlan'
  | 'sleepPlan'
  | 'windowsShell'
  | 'windowsRun'
  | 'pmset'
  | 'idleDelay'
  | 'sleepType'
  | 'sleepTimeout'
  | 'xset';

/** What the system answered; `null` or nothing where it was not asked or did not say. */
export type Told = Readonly<Partial<Record<Question, string | null>>>;

type Asked = Readonly<Partial<Record<Question, readonly [program: string, ...args: readonly string[]]>>>;

const power = 'org.gnome.settings-daemon.plugins.power';
const winlogon = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon';
const run = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run';

const questions: Readonly<Record<string, Asked>> = {
  win32: {
    displayPlan: ['powercfg', '/query', 'SCHEME_CURRENT', 'SUB_VIDEO', 'VIDEOIDLE'],
    sleepPlan: ['powercfg', '/query', 'SCHEME_CURRENT', 'SUB_SLEEP', 'STANDBYIDLE'],
    windowsShell: ['reg', 'query', winlogon, '/v', 'Shell'],
    windowsRun: ['reg', 'query', run],
  },
  darwin: { pmset: ['pmset', '-g'] },
  linux: {
    idleDelay: ['gsettings', 'get', 'org.gnome.desktop.session', 'idle-delay'],
    sleepType: ['gsettings', 'get', power, 'sleep-inactive-ac-type'],
    sleepTimeout: ['gsettings', 'get', power, 'sleep-inactive-ac-timeout'],
    xset: ['xset', 'q'],
  },
};

/** Runs a program and answers what it printed, or `null` where it is not there, fails, takes too long or may not be run. */
export type AskProgram = (program: string, args: readonly string[]) => Promise<string | null>;

export async function askSystem(platform: string, ask: AskProgram): Promise<Told> {
  const asked = Object.entries(questions[platform] ?? {});
  const told = await Promise.all(
    asked.map(async ([question, [program, ...args]]) => [question, await ask(program, args)] as const),
  );
  return Object.fromEntries(told);
}
