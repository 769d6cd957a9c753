import { expect } from '@playwright/test';
import { seeEveryScene } from './every-scene.ts';
import { test } from './kiosk.ts';

test.setTimeout(180_000);

test('on every scene the language can be switched, and the visitor stays at the same place', async ({
  kiosk,
}) => {
  const seen: string[] = [];
  await seeEveryScene({
    kiosk,
    language: 'English',
    see: async (name) => {
      if (['attract', 'start-over', 'still-here'].includes(name)) return;
      const before = await kiosk.where();
      const heading = await kiosk.heading.innerText();
      await kiosk.chooseLanguage('Azərbaycanca');
      expect(await kiosk.where(), name).toEqual(before);
      await expect(kiosk.bar.getByRole('button', { name: 'Azərbaycanca' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      if (!name.startsWith('source-')) await expect(kiosk.heading, name).not.toHaveText(heading);
      await kiosk.chooseLanguage('English');
      expect(await kiosk.where(), name).toEqual(before);
      await expect(kiosk.heading, name).toHaveText(heading);
      seen.push(name);
    },
  });
  expect(seen.length).toBeGreaterThan(60);
});

test('the languages stand under their own names, equally large, and the one shown is marked', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  const english = kiosk.bar.getByRole('button', { name: 'English', exact: true });
  const azerbaijani = kiosk.bar.getByRole('button', { name: 'Azərbaycanca', exact: true });
  await expect(english).toHaveAttribute('aria-pressed', 'true');
  await expect(azerbaijani).toHaveAttribute('aria-pressed', 'false');
  await expect(azerbaijani).toHaveAttribute('lang', 'az');
  const [one, other] = [await english.boundingBox(), await azerbaijani.boundingBox()];
  expect(Math.abs((one?.width ?? 0) - (other?.width ?? 1e3))).toBeLessThanOrEqual(1);
  expect(Math.abs((one?.height ?? 0) - (other?.height ?? 1e3))).toBeLessThanOrEqual(1);
  expect(await kiosk.bar.locator('img').count()).toBe(0);
});

test('the bar speaks the language of the visit', async ({ kiosk }) => {
  await kiosk.startIn('Azərbaycanca');
  for (const name of ['Əvvəldən başlayın', 'Fəsillər', 'Bu sərgi haqqında', 'Geri', 'Növbəti']) {
    await expect(kiosk.bar.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(kiosk.bar.getByRole('progressbar')).toHaveText('1/7');
  await kiosk.chooseLanguage('English');
  await expect(kiosk.bar.getByRole('progressbar')).toHaveText('1 of 7');
});
