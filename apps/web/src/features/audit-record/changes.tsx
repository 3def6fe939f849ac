import type { AuditLine } from './audit-queries.js';
import { useAuditWords } from './audit-words.js';

type Change = AuditLine['changes'][number];

/** The old value stands struck through before the new one; of a new or a deleted row there is only one. */
function Values({ line, change: { field, before, after } }: { line: AuditLine; change: Change }) {
  const words = useAuditWords();
  const text = (value: unknown) => words.value(line.table, field, value);
  if (line.operation === 'insert') return <ins>{text(after)}</ins>;
  if (line.operation === 'delete') return <del>{text(before)}</del>;
  return (
    <>
      <del>{text(before)}</del> <span aria-hidden="true">→</span> <ins>{text(after)}</ins>
    </>
  );
}

/** What a line comes to, in one line of a table. */
export function Summary({ line }: { line: AuditLine }) {
  const words = useAuditWords();
  const shown = line.changes.slice(0, 2);
  if (line.source === 'access') {
    const details = words.details(line).map(([name, value]) => `${name} ${value}`);
    return <span>{[...details, line.route].filter(Boolean).join(' · ')}</span>;
  }
  return (
    <span className="changes">
      {shown.map((change) => (
        <span key={change.field} className="onechange">
          <span className="muted">{words.column(change.field)}</span> <Values line={line} change={change} />{' '}
        </span>
      ))}
      {line.changes.length > shown.length && <span className="muted">+{line.changes.length - shown.length}</span>}
    </span>
  );
}

export function Changes({ line }: { line: AuditLine }) {
  const words = useAuditWords();
  return (
    <ul className="changes auditchanges">
      {line.changes.map((change) => (
        <li key={change.field}>
          <span className="muted">{words.column(change.field)}</span>
          <span>
            <Values line={line} change={change} />
          </span>
        </li>
      ))}
    </ul>
  );
}
