/** Screens of section G: three sizes, lying and standing, put up as table C has them. */

export interface Install {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly settings: {
    readonly version: 1;
    readonly diagonalInches: number;
    readonly bottomEdgeMm: number;
  };
  readonly pixelsPerMm: number;
}

const panels = [
  { diagonalInches: 22, bottomEdgeMm: 900 },
  { diagonalInches: 32, bottomEdgeMm: 850 },
  { diagonalInches: 55, bottomEdgeMm: 750 },
] as const;
const pages = { lying: { width: 1920, height: 1080 }, standing: { width: 1080, height: 1920 } } as const;

export const installs: readonly Install[] = (['lying', 'standing'] as const).flatMap((stands) =>
  panels.map(({ diagonalInches, bottomEdgeMm }) => {
    const viewport = pages[stands];
    return {
      name: `${diagonalInches} inches ${stands}`,
      viewport,
      settings: { version: 1, diagonalInches, bottomEdgeMm },
      pixelsPerMm: Math.hypot(viewport.width, viewport.height) / (diagonalInches * 25.4),
    };
  }),
);
