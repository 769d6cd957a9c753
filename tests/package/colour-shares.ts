/** How much of a picture of raw pixels has one of the exhibit's colours: the ground, and what can be touched next. */

export interface ColourShares {
  readonly ground: number;
  readonly action: number;
}

const colours = { ground: [0x0b, 0x12, 0x20], action: [0xff, 0xd1, 0x66] } as const;

/** @param pixels red, green and blue of each pixel, a byte each. */
export function colourShares(pixels: Uint8Array): ColourShares {
  const counts = { ground: 0, action: 0 };
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    for (const name of ['ground', 'action'] as const) {
      if (colours[name].every((part, index) => pixels[at + index] === part)) counts[name] += 1;
    }
  }
  const all = pixels.length / 3;
  return { ground: counts.ground / all, action: counts.action / all };
}
