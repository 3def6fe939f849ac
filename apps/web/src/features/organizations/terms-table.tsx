import { todayInShanghai } from '@lianqun/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysBetween } from '../../shared/days.js';
import { count, none } from '../../shared/formats.js';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { paths } from '../../shared/paths.js';
import { RemoveTermDialog, TermDialog } from './term-dialog.js';
import type { LeadingTerm } from './types.js';

type Asked = { term: LeadingTerm; what: 'edit' | 'remove' } | null;

/** The dated terms, newest first, with what can be done to each. */
export function TermsTable({ terms, mayManage }: { terms: readonly LeadingTerm[]; mayManage: boolean }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>(null);
  const today = todayInShanghai(new Date());
  const close = () => setAsked(null);
  const stateOf = ({ current, startsOn }: LeadingTerm) =>
    t(
      current
        ? 'organizations.leading.current'
        : startsOn > today
          ? 'organizations.leading.future'
          : 'organizations.leading.past',
    );
  const columns: Column<LeadingTerm>[] = [
    {
      key: 'organization',
      title: t('organizations.leading.organization'),
      cell: ({ organization: { id, name } }) => (
        <Link to={paths.organizations(id)} lang="zh-CN">
          {name}
        </Link>
      ),
    },
    {
      key: 'term',
      title: t('organizations.leading.term'),
      width: 240,
      cell: ({ startsOn, endsOn }) => (
        <>
          {t('reportingPeriods.span', { from: startsOn, to: endsOn })}{' '}
          <small className="muted">
            {t('organizations.leading.days', { n: count(daysBetween(startsOn, endsOn) + 1) })}
          </small>
        </>
      ),
    },
    {
      key: 'state',
      title: t('reportingPeriods.state'),
      width: 88,
      cell: (term) => (term.current ? <b>{stateOf(term)}</b> : stateOf(term)),
    },
    { key: 'source', title: t('organizations.leading.source'), cell: ({ source }) => source ?? none },
  ];
  const actions: Column<LeadingTerm> = {
    key: 'actions',
    title: t('organizations.leading.actions'),
    width: 120,
    cell: (term) => (
      <span className="row">
        <button type="button" className="linkbutton" onClick={() => setAsked({ term, what: 'edit' })}>
          {t('action.edit')}
        </button>
        {term.startsOn > today && (
          <button type="button" className="linkbutton" onClick={() => setAsked({ term, what: 'remove' })}>
            {t('organizations.leading.remove')}
          </button>
        )}
      </span>
    ),
  };
  return (
    <>
      <div className="wholelines">
        <DataTable
          stacked
          label={t('organizations.leading.table')}
          columns={mayManage ? [...columns, actions] : columns}
          rows={[...terms].sort((a, b) => b.startsOn.localeCompare(a.startsOn))}
          rowKey={({ id }) => id}
        />
      </div>
      {asked?.what === 'edit' && <TermDialog term={asked.term} terms={terms} onClose={close} />}
      {asked?.what === 'remove' && <RemoveTermDialog term={asked.term} onClose={close} />}
    </>
  );
}
