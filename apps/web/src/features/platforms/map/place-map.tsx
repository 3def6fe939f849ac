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

/** The outlines that a region covers or lies in: a province is its cities. */
const coveredBy = (regionCode: string | null) => {
  const digits = regionCode?.endsWith('0000') || /^1[12]/.test(regionCode ?? '') ? 2 : 4;
  return regionCode === null
    ? []
    : outlines.filter(({ code }) => code.slice(0, digits) === regionCode.slice(0, digits));
};

/** A given point stands for itself; a city is marked in its middle, a province by its outline alone. */
function spotOf({ regionCode, longitude, latitude }: PlaceMapProps) {
  if (longitude !== null && latitude !== null) return { ...placeOf(Number(longitude), Number(latitude)), exact: true };
  const covered = coveredBy(regionCode);
  const centre = points[regionCode ?? ''] ?? (covered.length === 1 ? covered[0]?.centre : undefined);
  return centre ? { ...placeOf(centre[0], centre[1]), exact: false } : null;
}

/** Where in the three provinces a platform lies: a light picture, drawn from outlines that load with it. */
export default function PlaceMap(props: PlaceMapProps) {
  const spot = spotOf(props);
  const covered = coveredBy(props.regionCode);
  return (
    <svg className="placemap" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={props.label}>
      {outlines.map((outline) => (
        <path
          key={outline.code}
          d={outline.path}
          className={covered.includes(outline) ? 'placemap-within' : undefined}
        />
      ))}
      {spot && <circle cx={spot.x} cy={spot.y} r={5} className={spot.exact ? 'placemap-spot' : 'placemap-about'} />}
    </svg>
  );
}
