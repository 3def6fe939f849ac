import { Button, Modal, Pagination } from 'antd';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../../shared/api/client.js';
import { count, day } from '../../../shared/formats.js';
import { DataTable } from '../../../shared/frames/data-table.js';
import { Panel } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine, StateBox } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { below } from '../import-queries.js';
import { useRegister } from '../register.js';

const pageSize = 50;

function useForget() {
  const client = useQueryClient();
  const register = useRegister();
  return useMutation({
    /** One thing that was learned, or everything. */
    mutationFn: (memoryId: string | null) =>
      memoryId === null
        ? api.DELETE(below(register, '/memory'))
        : api.DELETE(below(register, '/memory/{memoryId}'), { params: { path: { memoryId } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', below(register, '/memory')] }),
  });
}

function ForgetAll({ n, forget }: { n: number; forget: ReturnType<typeof useForget> }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" danger onClick={() => setAsking(true)}>
        {t('importsHistory.memory.forgetAll')}
      </Button>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t('importsHistory.memory.forgetAll')}
        okText={t('importsHistory.memory.forgetDo')}
        cancelText={t('action.cancel')}
        confirmLoading={forget.isPending}
        onOk={() => forget.mutate(null, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p className="dialogtext">{t('importsHistory.memory.forgetText', { n: count(n) })}</p>
      </Modal>
    </>
  );
}

/** What earlier imports of the organization taught; each can be forgotten. */
export function MemoryList() {
  const { t } = useTranslation();
  const register = useRegister();
  const [page, setPage] = useState(1);
  const forget = useForget();
  const query = $api.useQuery(
    'get',
    below(register, '/memory'),
    { params: { query: { page, pageSize } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <QueryState query={query}>
      {({ items, total }) =>
        total === 0 ? (
          <StateBox title={t('importsHistory.memory.empty')} text={t('importsHistory.memory.emptyText')} />
        ) : (
          <Panel
            title={t('importsHistory.memory.title')}
            note={t('importsHistory.memory.count', { n: count(total) })}
            action={<ForgetAll n={total} forget={forget} />}
          >
            <ProblemLine error={forget.error} />
            <DataTable
              stacked
              label={t('importsHistory.memory.title')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'label',
                  title: t('importsHistory.memory.label'),
                  width: 300,
                  cut: true,
                  hint: ({ label }) => label,
                  cell: ({ label, field }) => (field ? `${field}：${label}` : label),
                },
                {
                  key: 'kind',
                  title: t('importsHistory.memory.kind'),
                  width: 96,
                  cell: ({ kind }) => t(`importsHistory.memory.kinds.${kind}`),
                },
                {
                  key: 'meaning',
                  title: t('importsHistory.memory.meaning'),
                  width: 300,
                  cut: true,
                  hint: ({ meaning }) => meaning,
                  cell: ({ meaning }) => meaning,
                },
                {
                  key: 'uses',
                  title: t('importsHistory.memory.uses'),
                  width: 72,
                  numeric: true,
                  cell: ({ uses }) => count(uses),
                },
                {
                  key: 'by',
                  title: t('importsHistory.memory.by'),
                  width: 150,
                  cell: ({ createdByName, updatedAt }) => `${createdByName} ${day(updatedAt)}`,
                },
                {
                  key: 'forget',
                  title: t('importsHistory.memory.action'),
                  width: 80,
                  cell: ({ id, label }) => (
                    <button
                      type="button"
                      className="linkbutton sm"
                      aria-label={t('importsHistory.memory.forgetOne', { label })}
                      disabled={forget.isPending}
                      onClick={() =>
                        // With the last one of a page the page is gone.
                        forget.mutate(id, { onSuccess: () => items.length === 1 && setPage(Math.max(1, page - 1)) })
                      }
                    >
                      {t('importsHistory.memory.forget')}
                    </button>
                  ),
                },
              ]}
            />
            {total > pageSize && (
              <Pagination
                className="pager"
                size="small"
                current={page}
                pageSize={pageSize}
                total={total}
                showSizeChanger={false}
                onChange={setPage}
              />
            )}
          </Panel>
        )
      }
    </QueryState>
  );
}
