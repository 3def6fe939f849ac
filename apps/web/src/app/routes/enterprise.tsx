import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { EnterpriseFacts, EnterpriseLine, EnterpriseTags } from '../../features/enterprises/enterprise-head.js';
import { EnterpriseOverview } from '../../features/enterprises/enterprise-overview.js';
import { useEnterprise, useEnterpriseHistory } from '../../features/enterprises/enterprise-queries.js';
import { History } from '../../features/enterprises/history.js';
import { Can } from '../../shared/can.js';
import { clock, count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';
import { useMessage } from '../../shared/use-problem-text.js';

export interface SavedState {
  savedAt: string;
  warnings: Schemas['FieldMessage'][];
}

function Saved() {
  const { t } = useTranslation();
  const message = useMessage();
  const saved = useLocation().state as SavedState | null;
  return (
    <div role="status">
      {saved?.savedAt && saved.warnings.length === 0 && (
        <p className="ok sm">{t('enterprises.detail.saved', { time: clock(saved.savedAt) })}</p>
      )}
      {saved?.savedAt && saved.warnings.length > 0 && (
        <div className="warnline">
          <p>{t('enterprises.detail.warnings')}</p>
          <ul>
            {saved.warnings.map((warning) => (
              <li key={`${warning.field}${warning.code}`}>{message(warning)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Tabs({ id, history }: { id: string; history: boolean }) {
  const { t } = useTranslation();
  const total = useEnterpriseHistory(id, 1, 3).data?.total;
  return (
    <nav className="tabs" aria-label={t('enterprises.title')}>
      <Link to={paths.enterprise(id)} replace aria-current={history ? undefined : 'page'}>
        {t('enterprises.detail.overview')}
      </Link>
      <Can permission="audit.read">
        <Link to={paths.enterprise(id, 'history')} replace aria-current={history ? 'page' : undefined}>
          {t('enterprises.detail.history')} {total !== undefined && count(total)}
        </Link>
      </Can>
    </nav>
  );
}

export function EnterpriseRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const query = useEnterprise(id);
  const enterprise = query.data;
  const history = search.get('tab') === 'history';
  return (
    <Page
      title={enterprise?.name ?? t('enterprises.title')}
      above={
        <p className="crumbs">
          <Link to={paths.enterprises()}>{t('enterprises.title')}</Link>
        </p>
      }
      aside={enterprise && <EnterpriseTags enterprise={enterprise} />}
      actions={
        enterprise && (
          <Can permission="enterprise.update">
            <ButtonLink kind="primary" to={paths.editEnterprise(id)}>
              {t('action.edit')}
            </ButtonLink>
          </Can>
        )
      }
    >
      <Saved />
      <QueryState query={query}>
        {(found) => (
          <>
            <EnterpriseLine enterprise={found} />
            <EnterpriseFacts enterprise={found} />
            <Tabs id={id} history={history} />
            {history ? <History id={id} /> : <EnterpriseOverview enterprise={found} />}
          </>
        )}
      </QueryState>
    </Page>
  );
}
