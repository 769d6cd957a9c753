/** `npm run drill [-- --only WORDS]`: harms a running kiosk in every way a venue may meet, and times its recovery. */
import { parseArgs } from 'node:util';
import { type Outcome, runDrill } from './run-drills.ts';
import { startDrills } from './start-drills.ts';
import { viewDrills } from './view-drills.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const say = (line: string) => process.stdout.write(`${line}\n`);
const drills = [...startDrills, ...viewDrills].filter(({ name }) => name.includes(values.only ?? ''));

const outcomes: Outcome[] = [];
for (const drill of drills) {
  const outcome = await runDrill(drill);
  outcomes.push(outcome);
  say(lineOf(outcome));
}

const seconds = outcomes
  .flatMap((outcome) => (outcome.passed ? [outcome.seconds] : []))
  .sort((a, b) => a - b);
const failed = outcomes.filter(({ passed }) => passed === false).length;
const notRun = outcomes.filter(({ passed }) => passed === null).length;
const median = seconds[Math.floor(seconds.length / 2)] ?? 0;
say(
  `drill: ${seconds.length} passed, ${failed} failed, ${notRun} not run; median ${median.toFixed(1)} s, worst ${(seconds.at(-1) ?? 0).toFixed(1)} s; host: loopback`,
);
process.exitCode = failed > 0 || drills.length === 0 ? 1 : 0;

function lineOf(outcome: Outcome): string {
  if (outcome.passed === true) return `pass  ${outcome.name}  ${outcome.seconds.toFixed(1)}`;
  if (outcome.passed === null) return `not run  ${outcome.name}: ${outcome.why}`;
  return `fail  ${outcome.name}: ${outcome.why}\n${outcome.said.replace(/^/gm, '      ')}`;
}
