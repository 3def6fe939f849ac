import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../shared/api/client.js';
import { useSession } from '../../../shared/api/session.js';
import { useLanguage } from '../../../shared/i18n/index.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';
import { usePages } from './pages.js';
import { recentRecords } from './recent.js';
import { foundSection, type PaletteSection, recordEntry } from './sections.js';

/** Whoever types on is not asked for. */
const PAUSE = 120;

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function useRecent(): PaletteSection[] {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const accountId = useSession().data?.account.id;
  const records = accountId ? recentRecords(accountId) : [];
  const { data } = $api.useQuery(
    'get',
    '/api/search/recent',
    { params: { query: { record: records } } },
    { enabled: records.length > 0 },
  );
  const entries = (data?.items ?? []).map(({ kind, ...item }) => ({
    ...recordEntry(kind, item, language),
    kind: t(`search.kind.${kind}`),
  }));
  return entries.length ? [{ key: 'recent', title: t('search.recent'), entries }] : [];
}

export interface PaletteContent {
  sections: PaletteSection[];
  /** What the sections answer. */
  typed: string;
  waiting: boolean;
  error: unknown;
  retry: () => void;
}

/** What the palette shows: recent records and the menu at first, then what was found of pages and registers. */
export function usePaletteContent(text: string): PaletteContent {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const typed = useSettled(text.trim());
  const recent = useRecent();
  const pages = usePages(text.trim());
  const query = $api.useQuery(
    'get',
    '/api/search',
    { params: { query: { q: typed } } },
    { enabled: typed !== '', placeholderData: keepPreviousData, staleTime: 10_000 },
  );
  const pageSection = pages.length ? [{ key: 'pages', title: t('search.pages'), entries: pages }] : [];
  const typing = text.trim() !== '';
  const found = typing ? (query.data?.groups ?? []).map((group) => foundSection(group, typed, language, t)) : [];
  return {
    sections: typing ? [...pageSection, ...found] : [...recent, ...pageSection],
    typed,
    waiting: typing && (query.isFetching || typed !== text.trim()),
    error: typing ? query.error : null,
    retry: () => void query.refetch(),
  };
}
