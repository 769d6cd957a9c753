/** The world seen from Azerbaijan: every great circle from there is a straight line, and near countries get more room than far ones. */
import { azerbaijan, type Degrees } from './country-centres.ts';

/** How strongly the near is spread out; 0 would be true distance. */
const spread = 4;

/** As far as the map reaches from its middle, in degrees: the whole of North America, most of the rest. */
export const reachDegrees = 122;

const radiansPerDegree = Math.PI / 180;
const reach = reachDegrees * radiansPerDegree;

/** Answers the radius on the map, 1 at the rim, for a distance in radians: it grows, but ever more slowly. */
export function mapRadius(distance: number): number {
  return Math.log1p(spread * distance) / Math.log1p(spread * reach);
}

/** Where a place lies on a map that is a circle of the given radius around (radius, radius). */
export function abroadPlace(
  [east, north]: Degrees,
  radius: number,
): { readonly x: number; readonly y: number } {
  const along = (east - azerbaijan[0]) * radiansPerDegree;
  const up = north * radiansPerDegree;
  const middle = azerbaijan[1] * radiansPerDegree;
  const right = Math.cos(up) * Math.sin(along);
  const above = Math.cos(middle) * Math.sin(up) - Math.sin(middle) * Math.cos(up) * Math.cos(along);
  // Both are sides of one triangle whose third is the sine of the distance.
  const sine = Math.hypot(right, above);
  const cosine = Math.sin(middle) * Math.sin(up) + Math.cos(middle) * Math.cos(up) * Math.cos(along);
  const stretch = sine === 0 ? 0 : mapRadius(Math.atan2(sine, cosine)) / sine;
  return { x: radius * (1 + stretch * right), y: radius * (1 - stretch * above) };
}
