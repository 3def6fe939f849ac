import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLeadingTerms } from '../../features/organizations/organization-queries.js';
import { TermDialog } from '../../features/organizations/term-dialog.js';
import { TermsTable } from '../../features/organizations/terms-table.js';
import { YearStrip } from '../../features/organizations/year-strip.js';
import type { LeadingTerm } from '../../features/organizations/types.js';
import { usePermission } from '../../shared/api/session.js';
import { Page, Panel } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

function Now({ terms }: { terms: readonly LeadingTerm[] }) {
  const { t } = useTranslation();
  const current = terms.find((term) => term.current);
  return current ? (
    <p className="headline">
      {t('organizations.leading.now', {
        name: current.organization.name,
        from: current.startsOn,
        to: current.endsOn,
      })}
    </p>
  ) : (
    <p className="warnline">{t('organizations.leading.nobody')}</p>
  );
}

function Body({ terms, mayManage }: { terms: readonly LeadingTerm[]; mayManage: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Now terms={terms} />
      {terms.length === 0 ? (
        <StateBox title={t('organizations.leading.none')} text={t('organizations.leading.noneText')} />
      ) : (
        <>
          <Panel title={t('organizations.leading.years')} padded>
            <YearStrip terms={terms} />
          </Panel>
          <Panel title={t('organizations.leading.table')}>
            <TermsTable terms={terms} mayManage={mayManage} />
          </Panel>
        </>
      )}
      <Panel title={t('organizations.leading.what')} padded>
        <p>{t('organizations.leading.whatText')}</p>
        <p>{t('organizations.leading.whatMidnight')}</p>
      </Panel>
    </div>
  );
}

/** 轮值组长单位: who leads when, and what follows from it. */
export function LeadingTermsRoute() {
  const { t } = useTranslation();
  const query = useLeadingTerms();
  const mayManage = usePermission('organization.manage');
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('organizations.leading.title')}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link> <span className="muted">/</span>{' '}
          <Link to={paths.organizations()}>{t('organizations.title')}</Link>
        </p>
      }
      actions={
        mayManage && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('organizations.leading.add')}
          </Button>
        )
      }
    >
      <QueryState query={query}>{({ items }) => <Body terms={items} mayManage={mayManage} />}</QueryState>
      {adding && <TermDialog term={null} terms={query.data?.items ?? []} onClose={() => setAdding(false)} />}
    </Page>
  );
}
