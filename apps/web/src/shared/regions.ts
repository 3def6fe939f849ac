import type { Schemas } from '@lianqun/api-client';
import { initials } from './initials.js';

export type Region = Schemas['Region'];

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
