/** The map of voting abroad as d3 and world-atlas draw it: what the app's own map, worked out beforehand, is held to. */
import { type GeoProjection, geoPath, geoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import landJson from 'world-atlas/land-110m.json?raw';
import { mapRadius, reachDegrees } from '../../src/renderer/pictures/abroad-projection.ts';
import { azerbaijan } from '../../src/renderer/pictures/country-centres.ts';

/** Land only: a border on a map is a political statement. */
export function landShape(): ReturnType<typeof feature> {
  const topology: Topology = JSON.parse(landJson);
  const { land } = topology.objects;
  if (!land) throw new Error('The land of world-atlas is missing.');
  return feature(topology, land);
}

/** To whole units of the picture, which are smaller than a pixel on the largest map. */
export function landOutline(radius: number): string {
  return geoPath(atlasProjection(radius)).digits(0)(landShape()) ?? '';
}

export function atlasProjection(radius: number): GeoProjection {
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
