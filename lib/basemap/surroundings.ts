/** Land is drawn, coarsely about the map's own frame, out to here, so that a wide screen shows no cut edge. West, south, east, north in degrees. */
export const SURROUNDINGS: readonly [number, number, number, number] = [4, -4, 82, 54];
