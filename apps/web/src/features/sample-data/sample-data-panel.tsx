import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../shared/api/client.js';
import { usePermission } from '../../shared/api/session.js';
import { count } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';

function RemoveButton({ what }: { what: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => api.DELETE('/api/sample-data'),
    onSuccess: async () => {
      await client.invalidateQueries();
      setAsking(false);
    },
  });
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('admin.sampleRemove')}
      </Button>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t('admin.sampleConfirmTitle')}
        okText={t('admin.sampleRemove')}
        cancelText={t('action.cancel')}
        okButtonProps={{ danger: true, type: 'primary' }}
        confirmLoading={remove.isPending}
        onOk={() => remove.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('admin.sampleConfirm', { what })}</p>
        <ProblemLine error={remove.error} />
      </Modal>
    </>
  );
}

export function SampleDataPanel() {
  const { t } = useTranslation();
  const query = $api.useQuery('get', '/api/sample-data', {});
  const allowed = usePermission('sample-data.remove');
  return (
    <Panel title={t('admin.sample')} padded>
      <QueryState query={query} skeleton={null}>
        {({ present, enterprises, platforms, projects, blockers, relocations }) => {
          const what = t('admin.sampleCounts', {
            enterprises: count(enterprises),
            platforms: count(platforms),
            projects: count(projects),
            blockers: count(blockers),
            relocations: count(relocations),
          });
          return (
            <div className="stack stack-start">
              <p role="status">{present ? t('admin.samplePresent', { what }) : t('admin.sampleGone')}</p>
              {present && (allowed ? <RemoveButton what={what} /> : <p>{t('admin.sampleNoRight')}</p>)}
            </div>
          );
        }}
      </QueryState>
    </Panel>
  );
}
