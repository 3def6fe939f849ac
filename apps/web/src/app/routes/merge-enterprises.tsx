import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { MergeForm } from '../../features/enterprises/merging/merge-form.js';
import { useMergePreview } from '../../features/enterprises/merging/merge-queries.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { savedState } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

/** Two enterprises side by side that become one. */
export function MergeEnterprisesRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id = '', otherId = '' } = useParams();
  const query = useMergePreview(id, otherId);
  return (
    <Page
      title={t('enterpriseMerge.title')}
      aside={query.data && <span lang="zh-CN">{`${query.data.left.name} ← ${query.data.right.name}`}</span>}
      above={
        <p className="crumbs">
          <Link to={paths.enterprises()}>{t('enterprises.title')}</Link> ›{' '}
          <Link to={paths.enterpriseDuplicates}>{t('enterpriseMerge.duplicates')}</Link>
        </p>
      }
    >
      <QueryState query={query}>
        {(preview) => (
          <MergeForm
            key={`${preview.left.version}-${preview.right.version}`}
            preview={preview}
            onMerged={(kept) => void navigate(paths.enterprise(kept), { state: savedState([]) })}
            onSwap={() => void navigate(paths.mergeEnterprises(otherId, id), { replace: true })}
          />
        )}
      </QueryState>
    </Page>
  );
}
