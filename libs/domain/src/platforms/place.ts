/** Whether a point can lie in a province: the frame around each of the three, a little wider than the province itself. */
const FRAMES: Readonly<Record<string, readonly [west: number, south: number, east: number, north: number]>> = {
  '110000': [115.3, 39.3, 117.6, 41.2],
  '120000': [116.6, 38.4, 118.2, 40.4],
  '130000': [113.3, 35.9, 120, 42.8],
};

/** False only where the point is surely outside: a frame holds more than its province. */
export const mayLieIn = (provinceId: string, longitude: number, latitude: number): boolean => {
  const frame = FRAMES[provinceId];
  if (!frame) return true;
  const [west, south, east, north] = frame;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
};
