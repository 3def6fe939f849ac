import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useRegister } from '../../features/imports/register.js';
import { Steps } from '../../features/imports/steps.js';
import { UploadPanel } from '../../features/imports/upload-panel.js';
import { Page } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';

export function NewImportRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const register = useRegister();
  return (
    <Page
      title={t(`imports.one.${register}`)}
      above={
        <p className="crumbs">
          <Link to={paths.imports(register)}>{t('imports.title')}</Link>
        </p>
      }
      actions={<Steps now="upload" />}
    >
      <UploadPanel onUploaded={(id) => void navigate(paths.importBatch(id, undefined, register))} />
    </Page>
  );
}
