import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface GridLine {
  id: string;
  parentId: string | null;
  parts: number;
  open: boolean;
}

type Toggle = (id: string, open: boolean) => void;

interface TreeGridProps {
  label: string;
  className?: string;
  /** What can be walked through, in the order in which it stands; the name of each is a link with its id in `data-line`. */
  lines: readonly GridLine[];
  onToggle: Toggle;
  children: ReactNode;
}

const links = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>('a[data-line]')];

/** A tree with columns: up and down move from line to line, left and right close and open. */
export function TreeGrid({ label, className = '', lines, onToggle, children }: TreeGridProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const all = links(event.currentTarget);
    const at = all.findIndex((link) => link === event.target);
    const line = lines[at];
    if (!line) return;
    const { id, parentId, parts, open } = line;
    const move = (index: number) => all[index]?.focus();
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(Math.max(0, at - 1)),
      Home: () => move(0),
      End: () => move(all.length - 1),
      ArrowRight: () => (parts > 0 && !open ? onToggle(id, true) : move(at + 1)),
      ArrowLeft: () => (open ? onToggle(id, false) : move(lines.findIndex((above) => above.id === parentId))),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  return (
    // The keys are those of the links in it; the table itself takes none.
    <table role="treegrid" className={`data treetable ${className}`.trimEnd()} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </table>
  );
}

interface TreeRowProps extends Omit<GridLine, 'parentId'> {
  name: string;
  /** From 1. */
  level: number;
  selected: boolean;
  className?: string | undefined;
  onToggle: Toggle;
  /** The link with the name, and what stands beside it. */
  title: ReactNode;
  /** The other cells. */
  children: ReactNode;
}

/** One line of the tree, with the handle that shows what stands below it. */
export function TreeRow(props: TreeRowProps) {
  const { id, name, level, parts, open, selected, className, onToggle, title, children } = props;
  const { t } = useTranslation();
  return (
    <tr aria-level={level} aria-expanded={parts > 0 ? open : undefined} aria-selected={selected} className={className}>
      <th scope="row">
        <span className="treename" style={{ paddingInlineStart: (level - 1) * 20 }}>
          {parts > 0 ? (
            <button
              type="button"
              tabIndex={-1}
              className={open ? 'treetoggle open' : 'treetoggle'}
              aria-label={t(open ? 'list.collapse' : 'list.expand', { name })}
              onClick={() => onToggle(id, !open)}
            >
              <span aria-hidden="true" className="chevron" />
            </button>
          ) : (
            <span className="treetoggle" />
          )}
          {title}
        </span>
      </th>
      {children}
    </tr>
  );
}
