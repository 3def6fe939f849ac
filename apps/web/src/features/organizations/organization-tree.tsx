import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { none } from '../../shared/formats.js';
import { TreeGrid, TreeRow } from '../../shared/frames/tree-grid.js';
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
  return (
    <TreeRow
      {...{ id, name, level, parts, onToggle }}
      open={!collapsed.has(id)}
      selected={isSelected}
      className={ended ? 'ended' : undefined}
      title={
        <>
          <Link to={paths.organizations(id)} replace data-line={id} lang="zh-CN">
            {name}
          </Link>
          {leads && <span className="tag tag-lead">{t('organizations.leads')}</span>}
          {ended && <span className="tag">{t('organizations.ended')}</span>}
        </>
      }
    >
      <td className="desktop">{words.type(type)}</td>
      <td className="desktop">{shortRegion(words.region(regionId)) ?? none}</td>
    </TreeRow>
  );
}

export function OrganizationTree(props: TreeProps) {
  const { lines, selected, leading, ...rest } = props;
  const { t } = useTranslation();
  const grid = lines.map(({ organization: { id, parentId }, parts }) => ({
    id,
    parentId,
    parts,
    open: parts > 0 && !rest.collapsed.has(id),
  }));
  return (
    <TreeGrid label={t('organizations.tree')} lines={grid} onToggle={rest.onToggle}>
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
    </TreeGrid>
  );
}
