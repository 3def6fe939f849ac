import { useTranslation } from 'react-i18next';
import { DateField, LongTextField } from '../../../shared/frames/form/inputs/fields.js';
import { StepDialog } from '../../../shared/frames/form/step-dialog.js';
import { text, typed } from '../../../shared/frames/form/values.js';
import { useTermChange } from '../chain-queries.js';
import { DATED, DatedFields, limits } from '../form/dated-fields.js';
import { datedBody, datedValues, type DatedValues } from '../form/form-values.js';
import type { Chain, ChainKind, Term } from '../types.js';

interface TermDialogProps {
  kind: ChainKind;
  chain: Chain;
  term: Term;
  onClose: () => void;
}

interface Values extends DatedValues {
  startsOn: string;
  source: string;
}

const inputs = [...DATED, 'startsOn', 'source'];

/** Mends what was so from a day on, also long ago: documents dated then show it from now on. */
export function TermDialog({ kind, chain, term, onClose }: TermDialogProps) {
  const { t } = useTranslation();
  const { mend } = useTermChange(kind, chain);
  const submit = ({ startsOn, source, ...values }: Values) => {
    const body = { ...datedBody(values), startsOn: text(startsOn), source: text(source) };
    mend.mutate({ termId: term.id, body }, { onSuccess: onClose });
  };
  return (
    <StepDialog<Values>
      title={t('chains.term.mendTitle', { name: term.name })}
      text={t('chains.term.mendText')}
      action={t('action.save')}
      width={720}
      initial={{ ...datedValues(term), startsOn: typed(term.startsOn), source: typed(term.source) }}
      fields={inputs}
      step={mend}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="fields">
        <DateField name="startsOn" label={t('chains.field.startsOn')} extra={t('chains.startsOnEmpty')} />
        <DatedFields />
        <LongTextField name="source" label={t('chains.field.source')} maxLength={limits.source} />
      </div>
    </StepDialog>
  );
}

/** Takes a term out of the story: the one before it goes on instead. */
export function TermRemoval({ kind, chain, term, onClose }: TermDialogProps) {
  const { t } = useTranslation();
  const { remove } = useTermChange(kind, chain);
  return (
    <StepDialog<object>
      title={t('chains.term.removeTitle', { name: term.name })}
      text={t('chains.term.removeText')}
      action={t('chains.term.remove')}
      initial={{}}
      fields={[]}
      step={remove}
      onSubmit={() => remove.mutate(term.id, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
