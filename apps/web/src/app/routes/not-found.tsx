import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/frames/page.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

export function NotFoundRoute() {
  const { t } = useTranslation();
  return (
    <Page title={t('state.notFoundTitle')}>
      <StateBox title={t('state.notFoundTitle')} text={t('state.notFound')}>
        <ButtonLink to={paths.home}>{t('state.toHome')}</ButtonLink>
      </StateBox>
    </Page>
  );
}
