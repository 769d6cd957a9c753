/** The world seen from Azerbaijan: every great circle from there is a straight line, and near countries get more room than far ones. */
import { type GeoProjection, geoProjection } from 'd3-geo';
import { azerbaijan } from './country-centres.ts';

/** How strongly the near is spread out; 0 would be true distance. */
const spread = 4;

/** As far as the map reaches from its middle, in degrees: the whole of North America, most of the rest. */
export const reachDegrees = 122;

const reach = (reachDegrees * Math.PI) / 180;

/** Answers the radius on the map, 1 at the rim, for a distance in radians: it grows, but ever more slowly. */
export function mapRadius(distance: number): number {
  return Math.log1p(spread * distance) / Math.log1p(spread * reach);
}

/** A projection whose map is a circle of the given radius around (radius, radius). */
export function abroadProjection(radius: number): GeoProjection {
  return geoProjection(seenFromMiddle)
    .rotate([-azerbaijan[0], -azerbaijan[1]])
    .clipAngle(reachDegrees)
    .precision(0.2)
    .scale(radius)
    .translate([radius, radius]);
}

function seenFromMiddle(east: number, north: number): [number, number] {
  const distance = Math.acos(Math.cos(east) * Math.cos(north));
  if (distance === 0) return [0, 0];
  const stretch = mapRadius(distance) / Math.sin(distance);
  return [stretch * Math.cos(north) * Math.sin(east), stretch * Math.sin(north)];
}
