import { type CDPSession, expect } from '@playwright/test';
import { seeEveryScene } from './every-scene.ts';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';

test.setTimeout(600_000);

/** The faces in which the text on the screen is really painted, and whether we brought them. */
async function paintedFaces(session: CDPSession): Promise<ReadonlyMap<string, boolean>> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body, body *',
  });
  const faces = new Map<string, boolean>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) {
      faces.set(familyName, isCustomFont && faces.get(familyName) !== false);
    }
  }
  return faces;
}

for (const language of languageNames) {
  test(`no letter is borrowed from the machine on any scene in ${language}`, async ({ kiosk }) => {
    const session = await kiosk.page.context().newCDPSession(kiosk.page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const ours = new Set<string>();
    const borrowed: string[] = [];
    await seeEveryScene({
      kiosk,
      language,
      see: async (name) => {
        for (const [face, isOurs] of await paintedFaces(session)) {
          if (isOurs) ours.add(face);
          else borrowed.push(`${name}: ${face}`);
        }
      },
    });
    expect(borrowed).toEqual([]);
    expect([...ours].sort()).toEqual([
      expect.stringMatching(/^Noto Sans/),
      expect.stringMatching(/^Noto Serif/),
    ]);
  });
}

test("both faces hold the whole Azerbaijani alphabet, and the machine's own face is seen to be borrowed", async ({
  kiosk,
}) => {
  await kiosk.startIn('Azərbaycanca');
  const session = await kiosk.page.context().newCDPSession(kiosk.page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const writeIn = (families: readonly string[], text: string) =>
    kiosk.page.evaluate(
      ([inFamilies, written]) => {
        const lines = inFamilies.map((family) => {
          const line = document.createElement('p');
          line.style.fontFamily = family;
          line.textContent = written;
          return line;
        });
        document.querySelector('main')?.replaceChildren(...lines);
      },
      [families, text] as const,
    );

  const alphabet = 'ƏLAVƏ MƏLUMAT – əlavə məlumat: ğĞ ıİ şŞ çÇ öÖ üÜ qQ xX';
  await writeIn(['var(--sans)', 'var(--serif)'], alphabet);
  expect([...(await paintedFaces(session)).values()]).not.toContain(false);
  await writeIn(['monospace'], alphabet);
  await expect.poll(async () => [...(await paintedFaces(session)).values()]).toContain(false);
});
