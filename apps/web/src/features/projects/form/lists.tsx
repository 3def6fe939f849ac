import { PARTY_ROLES, partyRoles } from '@lianqun/domain';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterprisePicker } from '../../../shared/frames/form/inputs/record-pickers.js';
import { moneyPattern } from '../../../shared/frames/form/inputs/fields.js';
import { MoneyInput } from '../../../shared/frames/form/inputs/inputs.js';
import { optionsOf, useWord } from '../../../shared/use-word.js';
import { useFieldLabel } from '../project-words.js';
import type { FormValues } from './form-values.js';

interface RowsProps {
  name: 'plans' | 'monthlyPlans' | 'parties' | 'milestones';
  add: string;
  /** Names the grid of a row. */
  className: string;
  first: object;
  children: (name: number) => ReactNode;
}

/** Lines that can be added and removed. */
function Rows({ name, add, className, first, children }: RowsProps) {
  const { t } = useTranslation();
  const field = useFieldLabel();
  return (
    <fieldset className="wide listfield">
      <legend>{field(name)}</legend>
      <Form.List name={name}>
        {(rows, operation) => (
          <>
            {rows.map((row) => (
              <div key={row.key} className={`listrow ${className}`}>
                {children(row.name)}
                <button type="button" className="linkbutton removerow" onClick={() => operation.remove(row.name)}>
                  {t('form.removeRow')}
                </button>
              </div>
            ))}
            <Button onClick={() => operation.add(first)}>{add}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** The same year or month twice is a slip. */
function useOnce(list: 'plans' | 'monthlyPlans', key: 'year' | 'month') {
  const { t } = useTranslation();
  const form = Form.useFormInstance<FormValues>();
  return {
    validator: (_: unknown, value: string | undefined) => {
      const rows = form.getFieldValue(list) as { year?: string; month?: string }[];
      const same = rows.filter((row) => value && row?.[key] === value);
      return same.length > 1 ? Promise.reject(new Error(t('projectForm.twice'))) : Promise.resolve();
    },
  };
}

function PlanAmount({ name }: { name: number }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={[name, 'amount']}
      rules={[
        { required: true, message: t('form.required') },
        { pattern: moneyPattern, message: t('form.moneyRule') },
      ]}
    >
      <MoneyInput label={t('projectForm.amount')} />
    </Form.Item>
  );
}

export function PlansField() {
  const { t } = useTranslation();
  const once = useOnce('plans', 'year');
  return (
    <Rows name="plans" add={t('form.addYear')} className="planrow" first={{}}>
      {(name) => (
        <>
          <Form.Item
            name={[name, 'year']}
            rules={[{ required: true, pattern: /^20\d\d$/, message: t('projectForm.yearRule') }, once]}
          >
            <Input
              aria-label={t('projectForm.year')}
              placeholder={t('projectForm.year')}
              inputMode="numeric"
              maxLength={4}
            />
          </Form.Item>
          <PlanAmount name={name} />
        </>
      )}
    </Rows>
  );
}

export function MonthlyPlansField() {
  const { t } = useTranslation();
  const once = useOnce('monthlyPlans', 'month');
  return (
    <Rows name="monthlyPlans" add={t('projectForm.addMonth')} className="planrow" first={{}}>
      {(name) => (
        <>
          <Form.Item
            name={[name, 'month']}
            rules={[
              { required: true, pattern: /^\d{4}-(?:0[1-9]|1[0-2])$/, message: t('projectForm.monthRule') },
              once,
            ]}
          >
            <Input type="month" aria-label={t('projectForm.month')} />
          </Form.Item>
          <PlanAmount name={name} />
        </>
      )}
    </Rows>
  );
}

export function PartiesField() {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Rows name="parties" add={t('projectForm.addParty')} className="partyrow" first={{ role: 'partner' }}>
      {(name) => (
        <>
          <Form.Item name={[name, 'role']}>
            <Select aria-label={t('projects.parties.role')} options={optionsOf(PARTY_ROLES, partyRoles, word)} />
          </Form.Item>
          <Form.Item name={[name, 'enterprise']}>
            <EnterprisePicker label={t('projectForm.fromRegister')} />
          </Form.Item>
          <Form.Item noStyle dependencies={[['parties', name, 'enterprise']]}>
            {({ getFieldValue }) =>
              getFieldValue(['parties', name, 'enterprise']) ? (
                <span />
              ) : (
                <Form.Item name={[name, 'name']}>
                  <Input
                    maxLength={200}
                    aria-label={t('projectForm.byName')}
                    placeholder={t('projectForm.byName')}
                    autoComplete="off"
                  />
                </Form.Item>
              )
            }
          </Form.Item>
        </>
      )}
    </Rows>
  );
}

export function MilestonesField() {
  const { t } = useTranslation();
  return (
    <Rows name="milestones" add={t('projectForm.addMilestone')} className="milestonerow" first={{}}>
      {(name) => (
        <>
          {/* A form hands back what has an input; by its id a milestone stays the one it is. */}
          <Form.Item name={[name, 'id']} hidden>
            <Input />
          </Form.Item>
          <Form.Item
            name={[name, 'name']}
            label={t('projects.milestone.name')}
            rules={[{ required: true, whitespace: true, message: t('form.required') }]}
          >
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name={[name, 'plannedOn']} label={t('projects.planned')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name={[name, 'actualOn']} label={t('projects.actual')}>
            <Input type="date" />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}
