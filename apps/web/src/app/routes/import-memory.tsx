import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MemoryList } from '../../features/imports/memory/memory-list.js';
import { useRegister } from '../../features/imports/register.js';
import { Page } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';

export function ImportMemoryRoute() {
  const { t } = useTranslation();
  const register = useRegister();
  return (
    <Page
      title={t('importsHistory.memory.title')}
      above={
        <p className="crumbs">
          <Link to={paths.imports(register)}>{t('imports.title')}</Link>
        </p>
      }
    >
      <p className="muted sm pagenote">{t('importsHistory.memory.note')}</p>
      <MemoryList />
    </Page>
  );
}
