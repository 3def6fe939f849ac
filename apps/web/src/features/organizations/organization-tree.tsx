import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { none } from '../../shared/formats.js';
import { hasEnded } from '../../shared/organizations.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { useOrganizationWords } from './organization-words.js';
import type { TreeLine } from './tree.js';

interface TreeProps {
  lines: readonly TreeLine[];
  collapsed: ReadonlySet<string>;
  selected: string | null;
  /** Which organization leads today. */
  leading: string | null;
  onToggle: (id: string, open: boolean) => void;
}

const links = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>('a[data-line]')];

interface LineProps extends Omit<TreeProps, 'lines' | 'selected' | 'leading'> {
  line: TreeLine;
  isSelected: boolean;
  leads: boolean;
}

function Line({ line: { organization, level, parts }, ...props }: LineProps) {
  const { collapsed, isSelected, leads, onToggle } = props;
  const { t } = useTranslation();
  const words = useOrganizationWords();
  const { id, name, type, regionId } = organization;
  const ended = hasEnded(organization);
  const open = !collapsed.has(id);
  return (
    <tr
      aria-level={level}
      aria-expanded={parts > 0 ? open : undefined}
      aria-selected={isSelected}
      className={ended ? 'ended' : undefined}
    >
      <th scope="row">
        <span className="treename" style={{ paddingInlineStart: (level - 1) * 20 }}>
          {parts > 0 ? (
            <button
              type="button"
              tabIndex={-1}
              className={open ? 'treetoggle open' : 'treetoggle'}
              aria-label={t(open ? 'organizations.collapse' : 'organizations.expand', { name })}
              onClick={() => onToggle(id, !open)}
            >
              <span aria-hidden="true" className="chevron" />
            </button>
          ) : (
            <span className="treetoggle" />
          )}
          <Link to={paths.organizations(id)} replace data-line={id} lang="zh-CN">
            {name}
          </Link>
          {leads && <span className="tag tag-lead">{t('organizations.leads')}</span>}
          {ended && <span className="tag">{t('organizations.ended')}</span>}
        </span>
      </th>
      <td className="desktop">{words.type(type)}</td>
      <td className="desktop">{shortRegion(words.region(regionId)) ?? none}</td>
    </tr>
  );
}

/** A tree with columns: up and down move from line to line, left and right close and open. */
export function OrganizationTree(props: TreeProps) {
  const { lines, selected, leading, ...rest } = props;
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const all = links(event.currentTarget);
    const at = all.findIndex((link) => link === event.target);
    const line = lines[at];
    if (!line) return;
    const { id, parentId } = line.organization;
    const open = line.parts > 0 && !rest.collapsed.has(id);
    const move = (index: number) => all[index]?.focus();
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(Math.max(0, at - 1)),
      Home: () => move(0),
      End: () => move(all.length - 1),
      ArrowRight: () => (line.parts > 0 && !open ? rest.onToggle(id, true) : move(at + 1)),
      ArrowLeft: () =>
        open ? rest.onToggle(id, false) : move(lines.findIndex(({ organization }) => organization.id === parentId)),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  return (
    // The keys are those of the links in it; the table itself takes none.
    <table role="treegrid" className="data treetable" aria-label={t('organizations.tree')} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{t('organizations.field.name')}</th>
          <th scope="col" className="desktop">
            {t('organizations.field.type')}
          </th>
          <th scope="col" className="desktop">
            {t('organizations.field.regionId')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line
            key={line.organization.id}
            line={line}
            isSelected={line.organization.id === selected}
            leads={line.organization.id === leading}
            {...rest}
          />
        ))}
      </tbody>
    </table>
  );
}
