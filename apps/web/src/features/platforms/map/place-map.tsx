import { FRAME, outlines, placeOf } from './outline.js';

export interface PlaceMapProps {
  /** What the picture shows, in words. */
  label: string;
  regionCode: string | null;
  longitude: string | null;
  latitude: string | null;
}

/** 雄安新区 has no outline of its own. */
const points: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = { '133100': [115.93, 38.99] };

const isProvince = (code: string) => code.endsWith('0000');

/** The outline in which a region lies: its city, or its province where that is one piece. */
const outlineOf = (regionCode: string) =>
  outlines.find(
    ({ code }) =>
      code === regionCode ||
      (isProvince(code) ? code.slice(0, 2) : code.slice(0, 4)) === regionCode.slice(0, isProvince(code) ? 2 : 4),
  );

/** A given point stands for itself; a region is marked in the middle of its city. */
function spotOf({ regionCode, longitude, latitude }: PlaceMapProps) {
  if (longitude !== null && latitude !== null) return { ...placeOf(Number(longitude), Number(latitude)), exact: true };
  const centre = regionCode === null ? undefined : (points[regionCode] ?? outlineOf(regionCode)?.centre);
  return centre ? { ...placeOf(centre[0], centre[1]), exact: false } : null;
}

/** Where in the three provinces a platform lies: a light picture, drawn from outlines that load with it. */
export default function PlaceMap(props: PlaceMapProps) {
  const spot = spotOf(props);
  const within = props.regionCode === null ? undefined : outlineOf(props.regionCode)?.code;
  return (
    <svg className="placemap" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={props.label}>
      {outlines.map(({ code, path }) => (
        <path key={code} d={path} className={code === within ? 'placemap-within' : undefined} />
      ))}
      {spot && <circle cx={spot.x} cy={spot.y} r={5} className={spot.exact ? 'placemap-spot' : 'placemap-about'} />}
    </svg>
  );
}
