/** The JSON Schema of each kind of dataset file, as text: what an editor's editor completes and checks with. */
import { fileShapes } from '../dataset/schema.ts';

/** By file name. They describe what is written in a file, so whatever has a default may be left out. */
export function schemaTexts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fileShapes).map(([kind, shape]) => {
      const schema = shape.toJSONSchema({ target: 'draft-2020-12', io: 'input' });
      return [`${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
