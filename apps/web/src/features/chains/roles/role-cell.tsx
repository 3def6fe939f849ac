import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessage } from '../../../shared/use-problem-text.js';
import type { Link, LinkRegion } from '../types.js';
import { useChainWords } from '../words.js';
import { CellEditor } from './cell-editor.js';
import type { CellView, RoleSheet } from './use-role-sheet.js';

/** What is wrong or open in a cell, in a few words under its value. */
function useNote() {
  const { t } = useTranslation();
  const message = useMessage();
  return ({ draft, theirs }: CellView): { tone: 'other' | 'err' | 'dirty'; text: string } | null => {
    if (theirs) return { tone: 'other', text: t('chainRoles.changedByOthers') };
    if (draft?.unread) return { tone: 'err', text: t('chainRoles.unreadable') };
    const fault = draft?.faults[0];
    if (fault) return { tone: 'err', text: message(fault) };
    return draft ? { tone: 'dirty', text: t('chainRoles.unsaved') } : null;
  };
}

interface RoleCellProps {
  sheet: RoleSheet;
  link: Link;
  region: LinkRegion;
  row: number;
  column: number;
}

/** A link and region: its strength by colour and word, its roles under it. */
export function RoleCell({ sheet, link, region, row, column }: RoleCellProps) {
  const word = useChainWords();
  const noteOf = useNote();
  const noteId = useId();
  const view = sheet.viewOf(link.id, region.code);
  const { value, draft, editable } = view;
  const active = sheet.active?.row === row && sheet.active.column === column;
  const note = noteOf(view);
  const entrance = sheet.active === null && row === 0 && column === 0;
  const activate = () => sheet.setActive({ row, column });
  return (
    <td
      className={[
        value.strength && `s-${value.strength}`,
        !editable && 'ro',
        note && `c-${note.tone}`,
        active && 'c-edit',
      ]
        .filter(Boolean)
        .join(' ')}
      tabIndex={entrance ? 0 : -1}
      title={value.evidence || undefined}
      onMouseDown={(event) => {
        if (active) return;
        event.preventDefault();
        activate();
      }}
      onFocus={({ target, currentTarget }) => target === currentTarget && activate()}
    >
      {active ? (
        <CellEditor
          key={view.key}
          sheet={sheet}
          view={view}
          label={`${link.name} ${region.name}`}
          describedBy={note ? noteId : undefined}
        />
      ) : (
        <>
          {draft?.unread ?? (value.strength && <b>{word.strength(value.strength)}</b>)}{' '}
          {!draft?.unread && value.roles.length > 0 && <span>{word.roles(value.roles)}</span>}
        </>
      )}
      {note && (
        <small id={noteId} className={note.tone === 'dirty' && !active ? 'visually-hidden' : undefined}>
          {note.text}
        </small>
      )}
    </td>
  );
}
