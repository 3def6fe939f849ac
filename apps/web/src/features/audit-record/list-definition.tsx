import { ACCESS_KINDS, accessKinds, AUDIT_KINDS, auditKinds, ROW_OPERATIONS, rowOperations } from '@lianqun/domain';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { dateTime, none } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import type { Filter, ListDefinition } from '../../shared/frames/list/definition.js';
import { optionsOf, useWord } from '../../shared/use-word.js';
import type { AuditLine, AuditPage } from './audit-queries.js';
import { useAuditWords } from './audit-words.js';
import { Summary } from './changes.js';
import { LINE } from './list-address.js';

const defaultColumns = ['at', 'person', 'operation', 'kind', 'record', 'changes', 'ip'];

/** The address with one line open; the list itself stays as it is. */
function useHref() {
  const [search] = useSearchParams();
  return (line: AuditLine) => {
    const next = new URLSearchParams(search);
    next.set(LINE, line.id);
    return `?${next}`;
  };
}

function useColumns(href: (line: AuditLine) => string): Column<AuditLine>[] {
  const { t } = useTranslation();
  const words = useAuditWords();
  return [
    {
      key: 'at',
      title: t('auditRecord.field.at'),
      width: 148,
      cell: (line) => <Link to={href(line)}>{dateTime(line.at)}</Link>,
    },
    {
      key: 'person',
      title: t('auditRecord.field.person'),
      width: 120,
      cut: true,
      hint: (line) => line.username ?? '',
      cell: words.person,
    },
    {
      key: 'operation',
      title: t('auditRecord.field.operation'),
      width: 108,
      cut: true,
      hint: words.operation,
      cell: (line) => <span className={line.outcome === 'refused' ? 'warn' : undefined}>{words.operation(line)}</span>,
    },
    { key: 'kind', title: t('auditRecord.field.kind'), width: 96, cut: true, cell: (line) => words.kind(line.kind) },
    {
      key: 'record',
      title: t('auditRecord.field.record'),
      width: 200,
      cut: true,
      hint: (line) => line.title ?? '',
      cell: (line) => line.title ?? none,
    },
    {
      key: 'changes',
      title: t('auditRecord.field.changes'),
      width: 400,
      cut: true,
      cell: (line) => <Summary line={line} />,
    },
    { key: 'ip', title: t('auditRecord.field.ip'), width: 116, cell: (line) => line.ip ?? none },
    {
      key: 'origin',
      title: t('auditRecord.field.origin'),
      width: 160,
      cut: true,
      hint: (line) => words.origin(line) ?? '',
      cell: (line) => words.origin(line) ?? none,
    },
    {
      key: 'route',
      title: t('auditRecord.field.route'),
      width: 200,
      cut: true,
      hint: (line) => line.route ?? '',
      cell: (line) => line.route ?? none,
    },
  ];
}

function DayFilter({ label, value, onChange }: { label: string; value: string[]; onChange: (days: string[]) => void }) {
  return (
    <label className="dayfilter muted sm">
      {label}
      <Input
        type="date"
        className="datefield"
        value={value[0] ?? ''}
        onChange={(event) => onChange(event.target.value ? [event.target.value] : [])}
      />
    </label>
  );
}

function useFilters(lines: readonly AuditLine[]): Filter[] {
  const { t } = useTranslation();
  const word = useWord();
  const words = useAuditWords();
  const operations = optionsOf([...ROW_OPERATIONS, ...ACCESS_KINDS], { ...rowOperations, ...accessKinds }, word);
  const day = (name: 'from' | 'to'): Filter => ({
    name,
    label: t(`auditRecord.filter.${name}`),
    control: (value, onChange) => (
      <DayFilter key={name} label={t(`auditRecord.filter.${name}`)} value={value} onChange={onChange} />
    ),
  });
  const nameOf = (of: (line: AuditLine) => string | null, matches: (line: AuditLine, value: string) => boolean) => {
    return (value: string) => {
      const line = lines.find((candidate) => matches(candidate, value));
      return (line && of(line)) ?? undefined;
    };
  };
  return [
    day('from'),
    day('to'),
    {
      name: 'source',
      label: t('auditRecord.filter.source'),
      options: (['rows', 'access'] as const).map((value) => ({ value, label: t(`auditRecord.source.${value}`) })),
    },
    { name: 'operation', label: t('auditRecord.field.operation'), options: operations },
    { name: 'kind', label: t('auditRecord.field.kind'), options: optionsOf(AUDIT_KINDS, auditKinds, word) },
    {
      name: 'account',
      label: t('auditRecord.field.person'),
      nameOf: nameOf(words.person, (line, id) => line.accountId === id),
    },
    {
      name: 'record',
      label: t('auditRecord.field.record'),
      nameOf: nameOf(
        (line) => line.title,
        (line, id) => line.recordId === id,
      ),
    },
  ];
}

export function useAuditList(page: AuditPage | undefined): ListDefinition<AuditLine, AuditPage> {
  const { t } = useTranslation();
  const words = useAuditWords();
  const href = useHref();
  return {
    key: 'audit-record',
    words: {
      title: t('auditRecord.title'),
      table: t('auditRecord.table'),
      search: t('auditRecord.search'),
      unit: t('auditRecord.unit'),
      emptyTitle: t('auditRecord.emptyTitle'),
      empty: t('auditRecord.empty'),
      nothingTitle: t('auditRecord.nothingTitle'),
    },
    filters: useFilters(page?.items ?? []),
    columns: useColumns(href),
    defaultColumns,
    href,
    card: (line) => ({
      title: `${words.person(line)} · ${words.operation(line)}`,
      lines: [
        [line.title ?? line.route ?? none, words.kind(line.kind)],
        [dateTime(line.at), line.ip],
      ],
    }),
  };
}
