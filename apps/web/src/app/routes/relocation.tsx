import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRelocationFields } from '../../features/relocations/fields.js';
import { RelocationOverview } from '../../features/relocations/overview/relocation-overview.js';
import { RelocationActions } from '../../features/relocations/relocation-actions.js';
import { useRelocationHead } from '../../features/relocations/relocation-head.js';
import { relocationHistory, useRelocation } from '../../features/relocations/relocation-queries.js';
import { RecordPage } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

export function RelocationRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const fields = useRelocationFields();
  const head = useRelocationHead();
  return (
    <RecordPage
      kind="relocation"
      register={{ title: t('relocations.title'), to: paths.relocations() }}
      query={useRelocation(id)}
      head={(relocation) => ({ ...head(relocation), actions: <RelocationActions relocation={relocation} /> })}
      overview={(relocation) => <RelocationOverview relocation={relocation} fields={fields} />}
      history={relocationHistory(id)}
      fields={fields}
    />
  );
}
