import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField, TextField } from '../../shared/frames/form/inputs/fields.js';
import { OrganizationPicker } from '../../shared/frames/form/inputs/organization-picker.js';
import { StepDialog } from '../../shared/frames/form/step-dialog.js';
import { text, typed } from '../../shared/frames/form/values.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { useRemoveTerm, useSaveTerm } from './organization-queries.js';
import type { LeadingTerm } from './types.js';

interface Values {
  organizationId: string;
  startsOn: string;
  endsOn: string;
  source: string;
}

const inputs = ['organizationId', 'startsOn', 'endsOn', 'source'];

/** A whole year follows the last term; whoever knows better types over it. */
const nextYear = (terms: readonly LeadingTerm[]): Partial<Values> => {
  const last = Math.max(new Date().getFullYear() - 1, ...terms.map(({ endsOn }) => Number(endsOn.slice(0, 4))));
  return { startsOn: `${last + 1}-01-01`, endsOn: `${last + 1}-12-31`, source: '' };
};

interface TermDialogProps {
  /** Null for a new one. */
  term: LeadingTerm | null;
  terms: readonly LeadingTerm[];
  onClose: () => void;
}

export function TermDialog({ term, terms, onClose }: TermDialogProps) {
  const { t } = useTranslation();
  const save = useSaveTerm();
  const initial: Partial<Values> = term
    ? {
        organizationId: term.organization.id,
        startsOn: term.startsOn,
        endsOn: term.endsOn,
        source: typed(term.source),
      }
    : nextYear(terms);
  return (
    <StepDialog<Values>
      title={t(term ? 'organizations.leading.editTitle' : 'organizations.leading.addTitle')}
      text={t('organizations.leading.onlyDepartments')}
      action={t('action.save')}
      initial={initial}
      fields={inputs}
      step={save}
      onSubmit={(values) =>
        save.mutate({ term, body: { ...values, source: text(values.source) } }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <Form.Item
        name="organizationId"
        label={t('organizations.leading.organization')}
        rules={[{ required: true, message: t('organizations.leading.organizationNeeded') }]}
      >
        <OrganizationPicker />
      </Form.Item>
      <DateField
        name="startsOn"
        label={t('organizations.leading.from')}
        needed={t('organizations.leading.fromNeeded')}
      />
      <DateField name="endsOn" label={t('organizations.leading.to')} needed={t('organizations.leading.toNeeded')} />
      <TextField name="source" label={t('organizations.leading.source')} maxLength={500} />
    </StepDialog>
  );
}

export function RemoveTermDialog({ term, onClose }: { term: LeadingTerm; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoveTerm();
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('organizations.leading.removeTitle')}
      okText={t('organizations.leading.remove')}
      okButtonProps={{ danger: true }}
      cancelText={t('action.cancel')}
      confirmLoading={remove.isPending}
      onOk={() => remove.mutate(term, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>
        {t('organizations.leading.removeText', {
          name: term.organization.name,
          from: term.startsOn,
          to: term.endsOn,
        })}
      </p>
      <ProblemLine error={remove.error} />
    </Modal>
  );
}
