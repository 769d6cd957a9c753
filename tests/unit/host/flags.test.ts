import { describe, expect, test } from 'vitest';
import { parseFlags } from '../../../src/host/flags.ts';

const none = {
  ...{ host: null, port: null, browser: true, browserProgram: null },
  ...{ windowed: false, present: false, dataset: null, dataDir: null, sticks: null },
};

test('no flags mean the usual start', () => {
  expect(parseFlags([])).toEqual({ ok: true, flags: none });
});

describe('takes', () => {
  test.each([
    [['--host', 'electron'], { host: 'electron' }],
    [['--host=loopback'], { host: 'loopback' }],
    [['--port', '0'], { port: 0 }],
    [['--port=1024'], { port: 1024 }],
    [['--port', '65535'], { port: 65_535 }],
    [['--no-browser'], { browser: false }],
    [['--windowed'], { windowed: true }],
    [['--present'], { present: true }],
    [['--browser', '/opt/chromium'], { browserProgram: '/opt/chromium' }],
    [['--dataset', 'my dataset'], { dataset: 'my dataset' }],
    [['--dataset=-odd'], { dataset: '-odd' }],
    [['--data-dir', '/var/lib/kiosk'], { dataDir: '/var/lib/kiosk' }],
    [['--sticks', '/srv/sticks'], { sticks: '/srv/sticks' }],
    [['--windowed', '--port', '9000', '--no-browser'], { windowed: true, port: 9000, browser: false }],
  ])('%j', (args, expected) => {
    expect(parseFlags(args)).toEqual({ ok: true, flags: { ...none, ...expected } });
  });
});

describe('refuses in one line that names the flag', () => {
  test.each([
    [['--verbose'], 'Unknown flag --verbose'],
    [['--Windowed'], 'Unknown flag --Windowed'],
    [['-p', '9000'], 'Unknown flag -p'],
    [['--browser'], 'Flag --browser: expected a program, found nothing.'],
    [['--browser', '--windowed'], 'Flag --browser: expected a program, found nothing.'],
    [['--constructor'], 'Unknown flag --constructor'],
    [['--__proto__=1'], 'Unknown flag --__proto__'],
    [['--host'], 'Flag --host: expected electron or loopback, found nothing.'],
    [['--host', 'firefox'], 'Flag --host: expected electron or loopback, found "firefox".'],
    [['--host='], 'Flag --host: expected electron or loopback, found nothing.'],
    [['--port', '80'], 'Flag --port: expected 0 (any free one) or a number from 1024 to 65535, found "80".'],
    [['--port', '65536'], 'found "65536"'],
    [['--port', '1e4'], 'found "1e4"'],
    [['--port', '0x1f90'], 'found "0x1f90"'],
    [['--port', ' 8484'], 'found "8484"'],
    [['--port=-1'], 'found "-1"'],
    [['--port', '٨٤٨٤'], 'found "٨٤٨٤"'],
    [['--dataset', '--windowed'], 'Flag --dataset: expected a folder, found nothing.'],
    [['--data-dir'], 'Flag --data-dir: expected a folder, found nothing.'],
    [['--sticks'], 'Flag --sticks: expected a folder, found nothing.'],
    [['--dataset', 'a\0b'], 'Flag --dataset: expected a folder'],
    [['--windowed=yes'], 'Flag --windowed: expected no value, found "yes".'],
    [['--no-browser=false'], 'Flag --no-browser: expected no value, found "false".'],
    [['--windowed', '--windowed'], 'Flag --windowed is given twice'],
    [['--port', '9000', '--port=9001'], 'Flag --port is given twice'],
    [['loopback'], 'Stray word "loopback"'],
    [['--', 'loopback'], 'Stray word "loopback"'],
    [['--windowed', 'a\nkiosk ready at http://x/'], 'Stray word "a kiosk ready at http://x/"'],
  ])('%j', (args, words) => {
    const parsed = parseFlags(args);
    expect(parsed).toEqual({ ok: false, message: expect.stringContaining(words) });
    expect(parsed.ok ? '' : parsed.message).not.toContain('\n');
  });
});
