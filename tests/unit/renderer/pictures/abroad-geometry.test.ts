import { geoContains, geoDistance } from 'd3-geo';
import { expect, test } from 'vitest';
import { abroadGeometry, radius } from '../../../../src/renderer/pictures/abroad-geometry.ts';
import { abroadPlace, mapRadius, reachDegrees } from '../../../../src/renderer/pictures/abroad-projection.ts';
import { azerbaijan, countryCentres } from '../../../../src/renderer/pictures/country-centres.ts';
import { atlasProjection, landOutline, landShape } from '../../../builders/abroad-atlas.ts';
import { contentDataset } from '../../../rules/content-dataset.ts';

const land = landShape();
const centres = Object.entries({ ...countryCentres, azerbaijan });

test.each(centres)('the centre of %s lies on land', (_country, centre) => {
  expect(geoContains(land, [...centre])).toBe(true);
});

test.each(centres)('the centre of %s lies within reach of the map', (_country, centre) => {
  expect((geoDistance([...azerbaijan], [...centre]) * 180) / Math.PI).toBeLessThan(reachDegrees);
});

test('draws the 37 countries and 49 stations of the shipped list, and no other', () => {
  const list = contentDataset()
    .chapters.flatMap((chapter) => chapter.facts.flatMap((fact) => fact.claims))
    .flatMap((claim) => ('stations' in claim && claim.stations) || []);
  const { threads } = abroadGeometry(list);
  expect(threads).toHaveLength(37);
  expect(threads.reduce((sum, { stations }) => sum + stations, 0)).toBe(49);
  expect(new Set(threads.map(({ country }) => country))).toEqual(new Set(Object.keys(countryCentres)));
});

test('refuses to guess a place for a country without a reviewed centre', () => {
  const atlantis = { country: 'atlantis', stations: 1, places: [], inferred: false };
  expect(() => abroadGeometry([atlantis])).toThrow('No place on the map for "atlantis".');
});

test('a thread is thicker and its mark larger where there are more stations, and small marks are drawn last', () => {
  const places = { places: [], inferred: false };
  const { threads } = abroadGeometry([
    { country: 'qatar', stations: 1, ...places },
    { country: 'turkiye', stations: 5, ...places },
  ]);
  expect(threads.map(({ country }) => country)).toEqual(['turkiye', 'qatar']);
  expect(threads[0]?.width).toBeGreaterThan(threads[1]?.width ?? 0);
  expect(threads[0]?.markSize).toBeGreaterThan(threads[1]?.markSize ?? 0);
});

test('Azerbaijan is the middle, and every great circle from there is a straight line', () => {
  expect(abroadPlace(azerbaijan, radius)).toEqual({ x: radius, y: radius });
  const angles = [1, 2, 3].map((step) => {
    const { x, y } = abroadPlace([azerbaijan[0], azerbaijan[1] + step * 12], radius);
    return Math.atan2(y - radius, x - radius).toFixed(6);
  });
  expect(new Set(angles).size).toBe(1);
});

test.each(centres)('%s lies where the atlas draws it', (_country, centre) => {
  const [x = 0, y = 0] = atlasProjection(radius)([...centre]) ?? [];
  const place = abroadPlace(centre, radius);
  expect(place.x).toBeCloseTo(x, 6);
  expect(place.y).toBeCloseTo(y, 6);
});

test("the outline of the land is the atlas's own; `npm run unit -- -u` makes it anew", async () => {
  await expect(landOutline(radius)).toMatchFileSnapshot('../../../../src/renderer/pictures/abroad-land.txt');
});

test('the radius grows with the distance, but ever more slowly, and ends at the rim', () => {
  const steps = [0, 0.5, 1, 1.5, 2].map(mapRadius);
  const growth = steps.slice(1).map((at, index) => at - (steps[index] ?? 0));
  expect(growth.every((step, index) => step > 0 && (index === 0 || step < (growth[index - 1] ?? 0)))).toBe(
    true,
  );
  expect(mapRadius((reachDegrees * Math.PI) / 180)).toBe(1);
});
