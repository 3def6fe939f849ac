import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Can } from '../../shared/can.js';
import { count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

/** Says why there is nothing, and offers the next step. */
export function NothingFound({ filtered, all, onClear }: { filtered: boolean; all: number; onClear: () => void }) {
  const { t } = useTranslation();
  if (filtered) {
    return (
      <StateBox
        role="status"
        title={t('enterprises.nothingTitle')}
        text={t('enterprises.nothing', { all: count(all) })}
      >
        <Button type="primary" onClick={onClear}>
          {t('enterprises.clearAll')}
        </Button>
        <Can permission="enterprise.create">
          <ButtonLink to={paths.newEnterprise}>{t('enterprises.create')}</ButtonLink>
        </Can>
      </StateBox>
    );
  }
  return (
    <StateBox title={t('enterprises.emptyTitle')} text={t('enterprises.empty')}>
      <Can permission="enterprise.import">
        <ButtonLink kind="primary" to={paths.newImport}>
          {t('enterprises.import')}
        </ButtonLink>
      </Can>
    </StateBox>
  );
}
