import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useBlockerHead } from '../../features/blockers/blocker-head.js';
import { BlockerOverview } from '../../features/blockers/blocker-overview.js';
import { blockerHistory, useBlocker } from '../../features/blockers/blocker-queries.js';
import { useBlockerFields } from '../../features/blockers/fields.js';
import { BlockerActions } from '../../features/blockers/step-actions.js';
import { DeleteRecord } from '../../shared/frames/record/delete-record.js';
import { RecordPage } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

export function BlockerRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const fields = useBlockerFields();
  const head = useBlockerHead();
  return (
    <RecordPage
      kind="blocker"
      register={{ title: t('blockers.title'), to: paths.blockers() }}
      query={useBlocker(id)}
      head={(blocker) => ({
        ...head(blocker),
        actions: (
          <>
            {blocker.abilities.delete && (
              <DeleteRecord register="blocker" id={blocker.id} version={blocker.version} name={blocker.title} />
            )}
            <BlockerActions blocker={blocker} />
          </>
        ),
      })}
      overview={(blocker) => <BlockerOverview blocker={blocker} fields={fields} />}
      history={blockerHistory(id)}
      fields={fields}
    />
  );
}
