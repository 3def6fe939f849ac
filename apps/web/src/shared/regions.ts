import type { Schemas } from '@lianqun/api-client';
import { initials } from './initials.js';

type Region = Schemas['Region'];

export interface RegionOption {
  value: string;
  label: string;
  region: Region;
  children?: RegionOption[];
}

/** The regions as a tree for a cascade, in the order in which the API lists them. */
export function regionTree(regions: readonly Region[]): RegionOption[] {
  const options = new Map<string, RegionOption>(
    regions.map((region) => [region.id, { value: region.id, label: region.name, region }]),
  );
  const roots: RegionOption[] = [];
  for (const region of regions) {
    const option = options.get(region.id);
    if (!option) continue;
    const parent = region.parentId ? options.get(region.parentId) : undefined;
    if (parent) (parent.children ??= []).push(option);
    else roots.push(option);
  }
  return roots;
}

/** The codes from the province down to this one: what a cascade takes as its value. */
export function regionPath(regions: readonly Region[], code: string): string[] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const path: string[] = [];
  for (let at = byId.get(code); at; at = at.parentId ? byId.get(at.parentId) : undefined) path.unshift(at.id);
  return path.length > 0 ? path : [code];
}

/** Typing: part of the name or of another name, the beginning of the code or of the initials. */
export function regionMatches(typed: string, region: Region): boolean {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return false;
  return (
    [region.name, region.fullName, ...region.aliases].some((name) => name.toLowerCase().includes(wanted)) ||
    region.id.startsWith(wanted) ||
    initials(region.name).startsWith(wanted)
  );
}

/** 河北省唐山市曹妃甸区 is read as 唐山市曹妃甸区: in a list of three provinces the city says it. */
export const shortRegion = (name: string | null) =>
  name?.replace(/^河北省(?=.)/, '').replace(/市辖区|省直辖县级行政区划/, '') ?? null;
