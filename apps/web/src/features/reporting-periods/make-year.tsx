import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { useMakeYear } from './period-queries.js';

/** The periods of a year, made ahead; those that exist stay as they are. */
export function MakeYear({ year }: { year: number }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [together, setTogether] = useState(true);
  const make = useMakeYear();
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('reportingPeriods.makeYear', { year })}</Button>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t('reportingPeriods.makeTitle', { year })}
        okText={t('reportingPeriods.make')}
        cancelText={t('action.cancel')}
        confirmLoading={make.isPending}
        onOk={() => make.mutate({ year, januaryAndFebruaryTogether: together }, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('reportingPeriods.makeText')}</p>
        <p className="dialogfield">
          <Checkbox checked={together} onChange={({ target }) => setTogether(target.checked)}>
            {t('reportingPeriods.together')}
          </Checkbox>
        </p>
        <ProblemLine error={make.error} />
      </Modal>
    </>
  );
}
