import type { Schemas } from '@lianqun/api-client';
import { blockerStatuses, projectStages, relocationStages } from '@lianqun/domain';
import type { TFunction } from 'i18next';
import { count } from '../../../shared/formats.js';
import { paths } from '../../../shared/paths.js';

export type FoundGroup = Schemas['SearchGroup'];
export type FoundKind = FoundGroup['kind'];
export type FoundItem = FoundGroup['items'][number];
export type RecentItem = Schemas['RecentRecord'];

interface Marked {
  text: string;
  marks: readonly (readonly number[])[];
}

/** A line that can be opened. */
export interface PaletteEntry {
  key: string;
  to: string;
  title: Marked;
  code?: Marked | null;
  /** What tells it from others of the same name, and how it stands. */
  line?: string;
  /** The former or other name by which it was found. */
  otherName?: Marked | null;
  /** Leads to a list or a page, not to a record. */
  plain?: boolean;
  /** What it is, where that is not said above it. */
  kind?: string;
}

export interface PaletteSection {
  key: string;
  title: string;
  entries: PaletteEntry[];
}

type Words = Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;

const STATES: Partial<Record<FoundKind, Words>> = {
  project: projectStages,
  blocker: blockerStatuses,
  relocation: relocationStages,
};

/** Registers whose lists can be searched for the same words. */
const LISTED = ['enterprise', 'platform', 'relocation', 'project', 'blocker', 'chain', 'cluster'] as const;

const listOf = (kind: FoundKind, q: string): string | null => {
  const register = LISTED.find((one) => one === kind);
  return register ? `${paths.register(register)}?${new URLSearchParams({ q }).toString()}` : null;
};

function addressOf(kind: FoundKind, { id, owner }: Pick<FoundItem, 'id' | 'owner'>): string {
  if (owner) return paths.ofChain(owner.kind, owner.id, { tab: 'links', link: id });
  if (kind === 'chain' || kind === 'cluster') return paths.ofChain(kind, id);
  return kind === 'link' ? paths.chains : paths.record(kind, id);
}

/** An entry of a record that was found, or that was open before. */
export function recordEntry(kind: FoundKind, item: FoundItem, language: 'zh' | 'en'): PaletteEntry {
  const state = item.state && STATES[kind]?.[item.state]?.[language];
  return {
    key: `${kind}-${item.id}`,
    to: addressOf(kind, item),
    title: { text: item.title, marks: item.marks },
    code: item.code,
    line: [state, item.line].filter(Boolean).join(' · '),
    otherName: item.otherName,
  };
}

/** What was found of one register, and the way to all of it where there is more. */
export function foundSection(group: FoundGroup, typed: string, language: 'zh' | 'en', t: TFunction): PaletteSection {
  const { kind, total, totalIsExact, items } = group;
  const n = totalIsExact ? count(total) : `${count(total)}+`;
  const entries = items.map((item) => recordEntry(kind, item, language));
  const list = listOf(kind, typed);
  if (list && total > items.length) {
    const text = t('search.all', { n, what: t(`search.kind.${kind}`) });
    entries.push({ key: `${kind}-all`, to: list, title: { text, marks: [] }, plain: true });
  }
  return { key: kind, title: `${t(`search.kind.${kind}`)} ${n}`, entries };
}
