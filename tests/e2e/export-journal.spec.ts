import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { judgeScene } from './judge-scene.ts';
import { operatorTest as test } from './operator-test.ts';
import { sticksFolder } from './start.ts';

const settings = { version: 1 };

test.describe('with a stick in the machine', () => {
  const foreign = new Map([['holiday.txt', new TextEncoder().encode('sun')]]);
  test.use({ start: { settings, sticks: { RED: foreign } } });

  test('journal and self-check are written to it as one file, and again under another name', async ({
    kiosk,
    operator,
    folder,
  }, testInfo) => {
    await operator.takeWayIn();
    await operator.choosePin();
    await operator.open('selfCheck');
    const { selfCheck } = await operator.words();
    const onStick = () => readdirSync(join(folder, sticksFolder, 'RED')).sort();
    await operator.touchButton(selfCheck.export);
    await expect(operator.main).toContainText(/kiosk-journal-[\d-]{10}\.txt/);
    const first = onStick().find((name) => name !== 'holiday.txt') ?? '';
    await expect(operator.main).toContainText(selfCheck.exported('RED', first));
    await operator.touchButton(selfCheck.export);
    await expect(operator.main).toContainText(/kiosk-journal-[\d-]{10}-2\.txt/);
    expect(onStick()).toEqual([first, first.replace('.txt', '-2.txt'), 'holiday.txt'].sort());

    const text = readFileSync(join(folder, sticksFolder, 'RED', first), 'utf8');
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('{"found":'))).toHaveLength(14);
    expect(text).toContain('The operator chose a PIN');
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();

    await kiosk.comeToRest();
    await kiosk.page.screenshot({ path: testInfo.outputPath('written.png') });
    expect((await judgeScene(kiosk)).faults).toEqual([]);
  });
});

test.describe('without a stick', () => {
  test.use({ start: { settings } });

  test('the panel says that none was found', async ({ operator }) => {
    await operator.takeWayIn();
    await operator.choosePin();
    await operator.open('selfCheck');
    const { selfCheck } = await operator.words();
    await operator.touchButton(selfCheck.export);
    await expect(operator.main).toContainText(selfCheck.notExported['no-stick']);
  });
});
