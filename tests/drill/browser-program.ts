/** Makes a program that starts the npm-brought Chromium without a display and lets the drill look into it. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumLaunchOptions } from '../chromium.ts';

/** Answers its path. A shell script: the host knows nothing of drills and starts it as it starts every browser. */
export function browserProgram(folder: string, more: readonly string[] = []): string {
  const { executablePath, env = {}, args = [] } = chromiumLaunchOptions();
  if (executablePath === undefined)
    throw new Error('the drill needs the npm-brought Chromium, which is for Linux x64');
  const lent = ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].flatMap((name) =>
    env[name] === undefined ? [] : [`export ${name}=${quoted(env[name])}`],
  );
  const words = [executablePath, '--headless', '--remote-debugging-port=0', ...args, ...more].map(quoted);
  const script = ['#!/bin/sh', ...lent, `exec ${words.join(' ')} "$@"`, ''].join('\n');
  const path = join(folder, 'browser');
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
