import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { EnterpriseForm } from '../../features/enterprises/form/enterprise-form.js';
import { emptyValues } from '../../features/enterprises/form/form-values.js';
import { Page } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';

export function NewEnterpriseRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Page
      title={t('form.newTitle')}
      above={
        <p className="crumbs">
          <Link to={paths.enterprises()}>{t('enterprises.title')}</Link>
        </p>
      }
    >
      <EnterpriseForm
        editing={null}
        initial={emptyValues}
        onSaved={({ id, warnings }) => {
          const state = { savedAt: new Date().toISOString(), warnings: warnings ?? [] };
          void navigate(paths.enterprise(id), { replace: true, state });
        }}
        onCancel={() => void navigate(-1)}
      />
    </Page>
  );
}
