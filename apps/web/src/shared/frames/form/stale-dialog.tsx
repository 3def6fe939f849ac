import { Button, Modal } from 'antd';
import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { pageRoot } from '../../page-root.js';
import type { FieldWords } from '../record/fields.js';
import type { Change, Conflict, Side } from './use-save.js';

interface ChoiceProps {
  conflict: Conflict;
  fields: FieldWords;
  side: Side;
  chosen: Side;
  onChoose: (side: Side) => void;
}

function Choice({ conflict: { field, yours, theirs }, fields, side, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const label = t(side === 'mine' ? 'form.stale.useMine' : 'form.stale.useTheirs', { field: fields.name(field) });
  return (
    <label className="choice">
      <input type="radio" name={field} aria-label={label} checked={chosen === side} onChange={() => onChoose(side)} />
      <span>{fields.text(field, side === 'mine' ? yours : theirs) ?? t('record.changes.unset')}</span>
    </label>
  );
}

/** What others changed and nobody touched here: said, not asked. */
function Taken({ taken, fields }: { taken: readonly Change[]; fields: FieldWords }) {
  const { t } = useTranslation();
  const text = (field: string, value: unknown) => fields.text(field, value) ?? t('record.changes.unset');
  if (taken.length === 0) return null;
  return (
    <section className="taken">
      <p>{t('form.stale.taken')}</p>
      <ul className="changes">
        {taken.map(({ field, before, theirs }) => (
          <li key={field}>
            <span className="muted">{fields.name(field)}</span> <del>{text(field, before)}</del>{' '}
            <span aria-hidden="true">→</span> <ins>{text(field, theirs)}</ins>
          </li>
        ))}
      </ul>
    </section>
  );
}

const keys: Readonly<Partial<Record<string, Side>>> = { 1: 'mine', 2: 'theirs' };
const steps: Readonly<Partial<Record<string, number>>> = { j: 1, k: -1 };

/** One question at a time: 1 and 2 answer, J and K go on and back, Enter saves. */
function useKeys(conflicts: readonly Conflict[], choose: (field: string, side: Side) => void, save: () => void) {
  const table = useRef<HTMLTableElement>(null);
  const attach = useCallback((element: HTMLTableElement | null) => {
    table.current = element;
    element?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);
  const focus = (at: number) => {
    const field = conflicts[at]?.field;
    const inputs = [...(table.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
    inputs.find((input) => input.name === field && input.checked)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = conflicts.findIndex(({ field }) => field === (event.target as HTMLInputElement).name);
    const [side, step] = [keys[event.key], steps[event.key.toLowerCase()]];
    const field = conflicts[at]?.field;
    if (side && field) {
      choose(field, side);
      focus(at + 1);
    } else if (step) focus(at + step);
    else if (event.key === 'Enter') save();
    else return;
    event.preventDefault();
  };
  return { attach, onKeyDown, start: () => focus(0) };
}

interface StaleDialogProps {
  title: string;
  conflicts: readonly Conflict[];
  taken: readonly Change[];
  fields: FieldWords;
  saving: boolean;
  onSave: (sides: Record<string, Side>) => void;
  onDiscard: () => void;
  onClose: () => void;
}

/** Two people changed one record: both values stand side by side, and a person chooses for each field. */
export function StaleDialog(props: StaleDialogProps) {
  const { title, conflicts, taken, fields, saving, onSave, onDiscard, onClose } = props;
  const { t } = useTranslation();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const sideOf = (field: string): Side => sides[field] ?? 'mine';
  const choose = (field: string, side: Side) => setSides((now) => ({ ...now, [field]: side }));
  const save = () => onSave(Object.fromEntries(conflicts.map(({ field }) => [field, sideOf(field)])));
  const { attach, onKeyDown, start } = useKeys(conflicts, choose, save);
  return (
    <Modal
      open
      getContainer={pageRoot}
      width={760}
      title={title}
      onCancel={onClose}
      afterOpenChange={(open) => open && start()}
      footer={[
        <Button key="discard" onClick={onDiscard}>
          {t('form.stale.discard')}
        </Button>,
        <Button key="save" type="primary" loading={saving} onClick={save}>
          {t('form.stale.save')}
        </Button>,
      ]}
    >
      <p className="dialogtext">{t('form.stale.text')}</p>
      <table className="data compact staletable" ref={attach} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t('form.stale.field')}</th>
            <th scope="col">{t('form.stale.mine')}</th>
            <th scope="col">{t('form.stale.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map((conflict) => (
            <tr key={conflict.field}>
              <th scope="row">
                {fields.name(conflict.field)}{' '}
                <del className="muted">{fields.text(conflict.field, conflict.before) ?? t('record.changes.unset')}</del>
              </th>
              {(['mine', 'theirs'] as const).map((side) => (
                <td key={side}>
                  <Choice
                    conflict={conflict}
                    fields={fields}
                    side={side}
                    chosen={sideOf(conflict.field)}
                    onChoose={(next) => choose(conflict.field, next)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted sm desktop">{t('form.stale.keys')}</p>
      <Taken taken={taken} fields={fields} />
    </Modal>
  );
}
