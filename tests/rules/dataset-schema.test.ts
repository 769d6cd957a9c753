import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaTexts } from '../../src/editor/schema-texts.ts';

const folder = 'resources/schema';

test('the schemas that editors use are the ones the code has: otherwise run `npm run dataset -- schema`', () => {
  const stored = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(schemaTexts()));
});
