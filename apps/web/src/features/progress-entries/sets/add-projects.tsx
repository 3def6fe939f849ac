import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/api/client.js';
import { usePermission } from '../../../shared/api/session.js';
import { ProjectsPicker } from '../../../shared/frames/form/inputs/record-pickers.js';
import type { Picked } from '../../../shared/frames/form/inputs/search-picker.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';

function useAddProjects(periodId: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (projects: readonly Picked[]) => {
      for (const { id: projectId } of projects) {
        await api.POST('/api/reporting-periods/{id}/entries', {
          params: { path: { id: periodId } },
          body: { projectId },
        });
      }
    },
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries(),
  });
}

/** Which projects owe an entry is settled when the period opens; one that was signed later is added by hand. */
export function AddProjects({ periodId }: { periodId: string }) {
  const { t } = useTranslation();
  const allowed = usePermission('progress-entry.update');
  const [asking, setAsking] = useState(false);
  const [projects, setProjects] = useState<Picked[]>([]);
  const add = useAddProjects(periodId, () => {
    setAsking(false);
    setProjects([]);
  });
  if (!allowed) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('progressEntries.add.title')}</Button>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t('progressEntries.add.title')}
        okText={t('progressEntries.add.do')}
        cancelText={t('action.cancel')}
        okButtonProps={{ disabled: projects.length === 0 }}
        confirmLoading={add.isPending}
        onOk={() => add.mutate(projects)}
        onCancel={() => setAsking(false)}
      >
        <p className="muted">{t('progressEntries.add.text')}</p>
        <div className="dialogfield">
          <ProjectsPicker value={projects} onChange={setProjects} label={t('progressEntries.project')} />
        </div>
        <ProblemLine error={add.error} />
      </Modal>
    </>
  );
}
