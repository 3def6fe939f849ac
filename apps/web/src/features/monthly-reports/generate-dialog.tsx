import { periodLabel } from '@lianqun/domain';
import { Button, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChains, useClusters, useReceivingPlatforms, useRegions } from '../../shared/api/reference.js';
import { usePermission } from '../../shared/api/session.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { pageRoot } from '../../shared/page-root.js';
import { paths } from '../../shared/paths.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import { useGenerate } from './report-queries.js';
import type { ScopeKind, Variant } from './types.js';

export interface PeriodChoice {
  id: string;
  firstMonth: string;
  lastMonth: string;
  status: 'planned' | 'open' | 'closed' | 'locked' | 'published';
}

const kinds: readonly ScopeKind[] = ['all', 'region', 'chain', 'cluster', 'platform'];

/** What a scope can be about: the places at province level, chains, clusters, platforms. */
function useScopes(kind: ScopeKind): { value: string; label: string }[] {
  const regions = useRegions().data?.items ?? [];
  const chains = useChains().data?.items ?? [];
  const clusters = useClusters().data?.items ?? [];
  const platforms = useReceivingPlatforms().data?.items ?? [];
  const named = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  switch (kind) {
    case 'all':
      return [];
    case 'region':
      return named(regions.filter(({ id }) => /^1[123]0000$/.test(id)));
    case 'chain':
      return named(chains);
    case 'cluster':
      return named(clusters);
    case 'platform':
      return named(platforms);
  }
}

const isLocked = ({ status }: PeriodChoice) => status === 'locked' || status === 'published';

interface FieldsProps {
  periods: readonly PeriodChoice[];
  value: { periodId: string; kind: ScopeKind; scopeId: string; variant: Variant };
  onChange: (value: FieldsProps['value']) => void;
}

function Fields({ periods, value, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const scopes = useScopes(value.kind);
  return (
    <div className="stack generate">
      <div>
        <label htmlFor="report-period">{t('monthlyReports.period')}</label>
        <Select
          id="report-period"
          className="block"
          value={value.periodId || undefined}
          onChange={(periodId) => onChange({ ...value, periodId })}
          options={periods
            .filter(({ status }) => status !== 'planned')
            .map((period) => {
              const name = periodLabel(period, language);
              const locked = isLocked(period);
              const label = locked ? name : t('monthlyReports.notLocked', { period: name });
              return { value: period.id, disabled: !locked, label };
            })}
        />
      </div>
      <fieldset>
        <legend>{t('monthlyReports.scopeTitle')}</legend>
        <Radio.Group
          value={value.kind}
          onChange={({ target }) => onChange({ ...value, kind: target.value as ScopeKind, scopeId: '' })}
          options={kinds.map((kind) => ({ value: kind, label: t(`monthlyReports.scope.${kind}`) }))}
        />
      </fieldset>
      {value.kind !== 'all' && (
        <div>
          <label htmlFor="report-scope">{t(`monthlyReports.scope.${value.kind}`)}</label>
          <Select
            id="report-scope"
            className="block"
            showSearch={{ optionFilterProp: 'label' }}
            value={value.scopeId || undefined}
            onChange={(scopeId) => onChange({ ...value, scopeId })}
            options={scopes}
          />
        </div>
      )}
      <fieldset>
        <legend>{t('monthlyReports.variantTitle')}</legend>
        <Radio.Group
          value={value.variant}
          onChange={({ target }) => onChange({ ...value, variant: target.value as Variant })}
          options={(['internal', 'submission'] as const).map((variant) => ({
            value: variant,
            label: t(`monthlyReports.variant.${variant}`),
          }))}
        />
        <p className="muted sm">{t(`monthlyReports.variantNote.${value.variant}`)}</p>
      </fieldset>
    </div>
  );
}

/** A report is made from a locked period; those not locked are listed with that reason. */
export function GenerateReport({ periods, start }: { periods: readonly PeriodChoice[]; start: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayIssue = usePermission('monthly-report.issue');
  const newest = periods.find(isLocked)?.id ?? '';
  const [asking, setAsking] = useState(start);
  const [value, setValue] = useState<FieldsProps['value']>({
    periodId: '',
    kind: 'all',
    scopeId: '',
    // 产业组 sends out the internal edition; whoever else makes one reports upwards.
    variant: mayIssue ? 'internal' : 'submission',
  });
  const generate = useGenerate();
  const chosen = { ...value, periodId: value.periodId || newest };
  const complete = chosen.periodId !== '' && (chosen.kind === 'all' || chosen.scopeId !== '');
  const make = () =>
    generate.mutate(
      {
        periodId: chosen.periodId,
        scope: { kind: chosen.kind, ...(chosen.kind === 'all' ? {} : { id: chosen.scopeId }) },
        variant: chosen.variant,
      },
      { onSuccess: (made) => made && void navigate(paths.report(made.id)) },
    );
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {t('monthlyReports.generate')}
      </Button>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t('monthlyReports.generate')}
        okText={t('monthlyReports.make')}
        cancelText={t('action.cancel')}
        okButtonProps={{ disabled: !complete }}
        confirmLoading={generate.isPending}
        onOk={make}
        onCancel={() => setAsking(false)}
      >
        {newest === '' ? (
          <p className="warnline">{t('monthlyReports.noneLocked')}</p>
        ) : (
          <Fields periods={periods} value={chosen} onChange={setValue} />
        )}
        <p className="muted sm">{t('monthlyReports.makeNote')}</p>
        <ProblemLine error={generate.error} />
      </Modal>
    </>
  );
}
