/** Finds what in a module breaks the house's rules, each breach as one sentence with its place. */
import type { Door } from './door-table.ts';
import type { Room } from './house-table.ts';
import type { Mention, Module, ModuleImport } from './read-module.ts';

/** Answers the imports that the module's room does not allow. */
export function importBreaches(module: Module, rooms: readonly Room[]): readonly string[] {
  const room = roomOf(module.path, rooms);
  if (!room) return [`${module.path}: stands in no room of the house`];
  return module.imports
    .filter((each) => !mayImport(room, each, rooms))
    .map(
      ({ line, target, typesOnly }) =>
        `${module.path}:${line}: ${room.folder} may not import ${typesOnly ? 'types of ' : ''}${target}`,
    );
}

/** Answers the mentions of names that have their door elsewhere. */
export function doorBreaches(module: Module, doors: readonly Door[]): readonly string[] {
  return doors
    .filter(({ only, inside }) => !only.includes(module.path) && (!inside || isInside(module.path, inside)))
    .flatMap(({ names, because }) =>
      module.mentions
        .filter((mention) => names.some((name) => isMentioned(name, mention)))
        .map(({ name, line }) => `${module.path}:${line}: ${name} stands here; ${because}`),
    );
}

function mayImport(room: Room, { target, typesOnly }: ModuleImport, rooms: readonly Room[]): boolean {
  const targetRoom = roomOf(target, rooms)?.folder;
  if (targetRoom === room.folder) return !room.apart;
  const names = targetRoom ? [targetRoom, target] : [target];
  return room.mayImport.some(
    (allowed) => names.includes(allowed) || (typesOnly && names.includes(allowed.replace(/^types of /, ''))),
  );
}

function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  return rooms
    .filter(({ folder }) => isInside(path, [folder]))
    .toSorted((one, other) => other.folder.length - one.folder.length)[0];
}

function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** `.name` is a property of anything; `owner.name` and `name` are themselves, also as a property of the global object. */
function isMentioned(name: string, { name: mentioned }: Mention): boolean {
  if (name.startsWith('.')) return mentioned.endsWith(name);
  return [name, `globalThis.${name}`, `window.${name}`, `self.${name}`].includes(mentioned);
}
