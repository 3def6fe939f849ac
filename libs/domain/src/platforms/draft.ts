/** The shape of a platform as forms and imports hand it in, and the checks that need no other record. */
import { looksLikePhone } from '../enterprises/index.js';
import { Findings, type ValidationResult } from '../errors/findings.js';
import { isFilled } from '../text/index.js';
import { canonicalMoney, fromScaled, toScaled } from '../values/index.js';
import type { PlatformMembership } from './systems.js';

/** What a platform reports of a year. */
export const PLATFORM_COUNTS = [
  'signedProjects',
  'startedProjects',
  'producingProjects',
  'settledEnterprises',
] as const;
export type PlatformCount = (typeof PLATFORM_COUNTS)[number];

export interface PlatformYear extends Readonly<Record<PlatformCount, number | null>> {
  readonly year: number;
  /** Decimal string, 万元 */
  readonly agreedInvestment: string | null;
}

/** The measures of a platform's room, as the ledger has them, with the places that are kept. */
export const PLATFORM_MEASURES = ['plannedArea', 'availableLand', 'standardWorkshop'] as const;
export type PlatformMeasure = (typeof PLATFORM_MEASURES)[number];

/** 平方公里, 亩, 平方米 */
export const measurePlaces: Readonly<Record<PlatformMeasure, number>> = {
  plannedArea: 4,
  availableLand: 4,
  standardWorkshop: 2,
};

/** What is checked of a platform; decimals are strings. */
export interface PlatformDraft extends Readonly<Record<PlatformMeasure, string | null>> {
  readonly name: string;
  readonly systems: readonly PlatformMembership[];
  readonly longitude: string | null;
  readonly latitude: string | null;
  readonly contactPhone: string | null;
  readonly years: readonly PlatformYear[];
}

export const POSITION_PLACES = 6;

/** China, roughly: enough to notice that the two were exchanged. */
const LONGITUDES = { min: 73, max: 136 };
const LATITUDES = { min: 3, max: 54 };

const EARLIEST_YEAR = 1990;
const MAX_COUNT = 1_000_000;
const MAX_MEASURE = 9_999_999_999n;

/** 1 平方公里 = 1500 亩 */
const MU_OF_SQUARE_KILOMETRE = 1500n;

const degrees = (text: string): number => Number(text);

const checkPosition = ({ longitude, latitude }: PlatformDraft, findings: Findings): void => {
  if ((longitude === null) !== (latitude === null)) {
    findings.error(longitude === null ? 'longitude' : 'latitude', 'position-incomplete');
  }
  const within = (text: string | null, { min, max }: typeof LATITUDES) =>
    text === null || (degrees(text) >= min && degrees(text) <= max);
  if (!within(longitude, LONGITUDES)) findings.error('longitude', 'longitude-out-of-range', LONGITUDES);
  if (!within(latitude, LATITUDES)) findings.error('latitude', 'latitude-out-of-range', LATITUDES);
};

const checkRoom = (draft: PlatformDraft, findings: Findings): void => {
  for (const measure of PLATFORM_MEASURES) {
    const text = draft[measure];
    if (text === null) continue;
    const places = measurePlaces[measure];
    const scaled = toScaled(text, places);
    if (scaled === null) findings.error(measure, 'must-be-decimal', { places });
    else if (scaled < 0n) findings.error(measure, 'too-small', { min: 0 });
    else if (scaled / 10n ** BigInt(places) > MAX_MEASURE) {
      findings.error(measure, 'too-large', { max: MAX_MEASURE.toString() });
    }
  }
  const area = toScaled(draft.plannedArea ?? '', measurePlaces.plannedArea);
  const land = toScaled(draft.availableLand ?? '', measurePlaces.availableLand);
  if (area && land && land > area * MU_OF_SQUARE_KILOMETRE) {
    findings.warn('availableLand', 'land-exceeds-area', {
      land: draft.availableLand ?? '',
      area: fromScaled(area * MU_OF_SQUARE_KILOMETRE, measurePlaces.plannedArea),
    });
  }
};

const checkYear = (one: PlatformYear, field: string, findings: Findings): void => {
  for (const measure of PLATFORM_COUNTS) {
    const value = one[measure];
    if (value !== null && value < 0) findings.error(`${field}.${measure}`, 'too-small', { min: 0 });
    else if (value !== null && value > MAX_COUNT)
      findings.error(`${field}.${measure}`, 'too-large', { max: MAX_COUNT });
  }
  if (one.agreedInvestment === null) return;
  const money = canonicalMoney(one.agreedInvestment);
  if (money === null) findings.error(`${field}.agreedInvestment`, 'must-be-decimal', { places: 6 });
  else if (money.startsWith('-')) findings.error(`${field}.agreedInvestment`, 'too-small', { min: 0 });
};

const checkYears = ({ years }: PlatformDraft, today: string, findings: Findings): void => {
  const latest = Number(today.slice(0, 4));
  const seen = new Set<number>();
  for (const [index, one] of years.entries()) {
    const field = `years.${String(index)}`;
    if (one.year < EARLIEST_YEAR || one.year > latest) {
      findings.error(`${field}.year`, 'year-out-of-range', { min: EARLIEST_YEAR, max: latest });
    } else if (seen.has(one.year)) findings.error(`${field}.year`, 'year-twice', { year: one.year });
    seen.add(one.year);
    checkYear(one, field, findings);
  }
};

/** @param options.today today in Shanghai, YYYY-MM-DD: a platform reports of no year to come */
export const validatePlatform = (draft: PlatformDraft, { today }: { readonly today: string }): ValidationResult => {
  const findings = new Findings();
  if (!isFilled(draft.name)) findings.error('name', 'platform-name-required');
  checkPosition(draft, findings);
  checkRoom(draft, findings);
  checkYears(draft, today, findings);
  if (isFilled(draft.contactPhone) && !looksLikePhone(draft.contactPhone)) {
    findings.warn('contactPhone', 'phone-doubtful', { value: draft.contactPhone });
  }
  return { errors: findings.errors, warnings: findings.warnings };
};
