import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useEnterprise, type Enterprise } from '../../features/enterprises/enterprise-queries.js';
import { EnterpriseForm } from '../../features/enterprises/form/enterprise-form.js';
import { toValues } from '../../features/enterprises/form/form-values.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';

/** The record as it was when the form opened: what comes in later must not slip under what is being typed. */
function Editor({ record }: { record: Enterprise }) {
  const navigate = useNavigate();
  const [opened] = useState(record);
  const [initial] = useState(() => toValues(record));
  const toRecord = (state?: object) => void navigate(paths.enterprise(opened.id), { replace: true, state });
  return (
    <EnterpriseForm
      editing={{ id: opened.id, version: opened.version, opened: initial }}
      initial={initial}
      onSaved={({ warnings }) => toRecord({ savedAt: new Date().toISOString(), warnings: warnings ?? [] })}
      onCancel={() => toRecord()}
    />
  );
}

export function EditEnterpriseRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useEnterprise(id);
  return (
    <Page
      title={t('form.editTitle')}
      aside={query.data?.name}
      above={
        <p className="crumbs">
          <Link to={paths.enterprises()}>{t('enterprises.title')}</Link> <span className="muted">/</span>{' '}
          <Link to={paths.enterprise(id)}>{query.data?.name}</Link>
        </p>
      }
    >
      <QueryState query={query}>{(record) => <Editor key={record.id} record={record} />}</QueryState>
    </Page>
  );
}
