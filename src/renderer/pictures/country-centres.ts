/**
 * Where a country's mark stands on the map: a point near the middle of its land, reviewed by hand, in degrees east and north.
 * No capital is meant: the list of stations names towns for a few countries only. A test holds every point to land.
 */

export type Degrees = readonly [east: number, north: number];

/** The middle of the projection; every thread begins here. */
export const azerbaijan: Degrees = [47.7, 40.3];

export const countryCentres: Readonly<Record<string, Degrees>> = {
  austria: [14.1, 47.6],
  belarus: [28.0, 53.5],
  belgium: [4.8, 50.6],
  china: [103.8, 35.5],
  'czech-republic': [15.3, 49.8],
  estonia: [25.8, 58.7],
  france: [2.5, 46.7],
  georgia: [43.5, 42.1],
  germany: [10.4, 51.1],
  'great-britain': [-1.8, 52.8],
  greece: [22.2, 39.4],
  hungary: [19.4, 47.2],
  iran: [54.3, 32.5],
  italy: [12.8, 42.8],
  jordan: [36.8, 31.2],
  kazakhstan: [67.3, 48.2],
  // The list says only "Korea": the peninsula's southern half is the exhibit's inference, and is said to be one.
  korea: [127.9, 36.4],
  kyrgyzstan: [74.6, 41.5],
  latvia: [25.5, 56.8],
  lithuania: [23.9, 55.3],
  moldova: [28.5, 47.2],
  netherlands: [5.6, 52.2],
  pakistan: [69.3, 29.9],
  poland: [19.4, 52.1],
  qatar: [51.2, 25.3],
  romania: [25.0, 45.9],
  russia: [60.0, 60.5],
  'saudi-arabia': [44.5, 24.2],
  spain: [-3.6, 40.2],
  sweden: [15.3, 62.0],
  switzerland: [8.2, 46.8],
  turkiye: [35.2, 39.1],
  turkmenistan: [59.4, 39.1],
  ukraine: [31.4, 49.0],
  'united-arab-emirates': [54.3, 23.9],
  'united-states': [-98.6, 39.8],
  uzbekistan: [63.2, 41.8],
};
