/** What a kiosk can meet on its disk: when it starts, and later. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drill, Ground } from './run-drills.ts';
import { startSeconds, untilAttract } from './until.ts';

const shipped = join(import.meta.dirname, '../../resources/datasets/azerbaijan-2024');
const onLinux = () => (process.platform === 'linux' ? null : 'it needs Linux');

/** Starts a kiosk in bad circumstances: the attract scene must come up, and the operator be told once. */
function starts(name: string, said: RegExp, flags: (ground: Ground) => readonly string[]): Drill {
  return {
    name,
    run: async (ground) => {
      const kiosk = ground.start({ flags: flags(ground) });
      const seconds = await untilAttract(kiosk, startSeconds);
      const times = kiosk.said().match(new RegExp(said, 'g'))?.length ?? 0;
      if (times !== 1) throw new Error(`the operator was told ${times} times: ${said}`);
      return seconds;
    },
  };
}

export const startDrills: readonly Drill[] = [
  {
    name: 'a usual start',
    run: ({ start }) => untilAttract(start(), startSeconds),
  },
  starts('the dataset is corrupt', /is broken; the shipped one is shown instead/, ({ folder }) => {
    const dataset = join(folder, 'dataset');
    cpSync(shipped, dataset, { recursive: true });
    writeFileSync(join(dataset, 'sources.json'), '\0'.repeat(5_000));
    return ['--dataset', dataset];
  }),
  starts('a chapter is half copied', /is broken; the shipped one is shown instead/, ({ folder }) => {
    const dataset = join(folder, 'dataset');
    cpSync(shipped, dataset, { recursive: true });
    writeFileSync(join(dataset, 'chapters/the-roll.json'), '{ "id": "the-ro');
    return ['--dataset', dataset];
  }),
  starts('the settings are full of zeros', /settings\.json is broken/, ({ dataDir }) => {
    writeFileSync(join(dataDir, 'settings.json'), '\0'.repeat(300));
    return [];
  }),
  {
    ...starts('the disk is full', /cannot be written \(ENOSPC\); the kiosk goes on/, ({ dataDir }) => {
      for (const name of ['.can-write', 'journal.ndjson']) symlinkSync('/dev/full', join(dataDir, name));
      return [];
    }),
    whyNot: onLinux,
  },
  {
    // Whoever runs this may be root, whom permission bits do not stop; nobody makes folders in /proc.
    name: 'the data folder can only be read',
    run: async ({ start }) => {
      const kiosk = start({ dataDir: '/proc/kiosk' });
      const seconds = await untilAttract(kiosk, startSeconds);
      const told = kiosk.said().match(/The data folder .* cannot be written \(ENOENT\)/g)?.length ?? 0;
      if (told !== 1) throw new Error(`the operator was told ${told} times`);
      return seconds;
    },
    whyNot: onLinux,
  },
  starts('the data folder is missing', /kiosk ready at/, ({ dataDir }) => {
    rmSync(dataDir, { recursive: true });
    return [];
  }),
  {
    name: 'the data folder is taken away while the kiosk runs',
    run: async ({ start, folder }) => {
      const dataDir = join(folder, 'stick');
      mkdirSync(dataDir);
      const kiosk = start({ dataDir });
      await untilAttract(kiosk, startSeconds);
      const [id] = await kiosk.processes('browser');
      const began = performance.now();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
      if (id !== undefined) process.kill(id, 'SIGKILL');
      await untilAttract(kiosk, 30);
      return (performance.now() - began) / 1_000;
    },
  },
];
