import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { enterpriseHead } from '../../features/enterprises/enterprise-head.js';
import { EnterpriseOverview } from '../../features/enterprises/enterprise-overview.js';
import { enterpriseHistory, useEnterprise } from '../../features/enterprises/enterprise-queries.js';
import { MergeWith } from '../../features/enterprises/merging/merge-with.js';
import { Merges } from '../../features/enterprises/merging/merges.js';
import { ProvenanceTab } from '../../features/enterprises/provenance.js';
import { useEnterpriseFields } from '../../features/enterprises/fields.js';
import { useMovesTab } from '../../features/relocations/moves-of.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { usePermission } from '../../shared/api/session.js';
import { DeleteRecord } from '../../shared/frames/record/delete-record.js';
import { RecordPage } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

export function EnterpriseRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const fields = useEnterpriseFields();
  const mayAudit = usePermission('history.read');
  const mayMerge = usePermission('enterprise.merge');
  const moves = useMovesTab(id);
  const edit = (
    <ButtonLink kind="primary" to={paths.editEnterprise(id)}>
      {t('action.edit')}
    </ButtonLink>
  );
  return (
    <RecordPage
      kind="enterprise"
      register={{ title: t('enterprises.title'), to: paths.enterprises() }}
      query={useEnterprise(id)}
      head={(enterprise) => ({
        ...enterpriseHead(enterprise, t),
        actions: (
          <>
            {enterprise.abilities.merge && <MergeWith enterprise={enterprise} />}
            {enterprise.abilities.delete && <DeleteRecord register="enterprise" {...enterprise} />}
            {enterprise.abilities.update && edit}
          </>
        ),
      })}
      overview={(enterprise) => <EnterpriseOverview enterprise={enterprise} fields={fields} />}
      tabs={(enterprise) => [
        ...moves,
        ...(mayAudit
          ? [
              {
                key: 'origin',
                label: t('enterpriseOrigin.tab'),
                content: () => (
                  <div className="stack">
                    {mayMerge && <Merges enterprise={enterprise} />}
                    <ProvenanceTab id={enterprise.id} />
                  </div>
                ),
              },
            ]
          : []),
      ]}
      history={enterpriseHistory(id)}
      fields={fields}
    />
  );
}
