/** What each command of the editor takes, as data: from it come both the reading of a command and its usage line. */

export interface FlagForm {
  /** What stands behind the flag, as the usage line calls it. */
  readonly value: string;
  readonly needed?: true;
  readonly many?: true;
}

export interface Usage {
  readonly places: readonly string[];
  readonly flags: Readonly<Record<string, FlagForm>>;
}

export const usages: Readonly<Record<string, Usage>> = {
  check: { places: ['DIR'], flags: {} },
  schema: { places: [], flags: { '--out': { value: 'DIR' } } },
  pack: {
    places: ['DIR'],
    flags: { '--out': { value: 'FILE', needed: true }, '--made-on': { value: 'DAY' } },
  },
  sign: { places: ['FILE'], flags: { '--key': { value: 'KEYFILE', needed: true } } },
  keygen: { places: [], flags: { '--out': { value: 'KEYFILE', needed: true } } },
  verify: { places: ['FILE|DIR'], flags: { '--trust': { value: 'PUBLICKEY', many: true } } },
  diff: { places: ['BEFORE', 'AFTER'], flags: {} },
};

/** Such as `pack DIR --out FILE [--made-on DAY]`. */
export function usageLine(name: string, { places, flags }: Usage): string {
  const parts = Object.entries(flags).map(([flag, { value, needed, many }]) => {
    const plain = `${flag} ${value}`;
    return needed ? plain : `[${plain}]${many ? '...' : ''}`;
  });
  return [name, ...places, ...parts].join(' ');
}
