import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { enterpriseHead } from '../../features/enterprises/enterprise-head.js';
import { EnterpriseOverview } from '../../features/enterprises/enterprise-overview.js';
import { enterpriseHistory, useEnterprise } from '../../features/enterprises/enterprise-queries.js';
import { useEnterpriseFields } from '../../features/enterprises/fields.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { RecordPage } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

export function EnterpriseRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const fields = useEnterpriseFields();
  const edit = (
    <ButtonLink kind="primary" to={paths.editEnterprise(id)}>
      {t('action.edit')}
    </ButtonLink>
  );
  return (
    <RecordPage
      register={{ title: t('enterprises.title'), to: paths.enterprises() }}
      query={useEnterprise(id)}
      head={(enterprise) => ({ ...enterpriseHead(enterprise, t), actions: enterprise.abilities.update && edit })}
      overview={(enterprise) => <EnterpriseOverview enterprise={enterprise} fields={fields} />}
      history={enterpriseHistory(id)}
      fields={fields}
    />
  );
}
