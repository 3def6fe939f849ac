import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouteLink } from 'react-router';
import { count } from '../../../shared/formats.js';
import { TreeRow } from '../../../shared/frames/tree-grid.js';
import { paths } from '../../../shared/paths.js';
import type { Link } from '../types.js';
import { useChainWords } from '../words.js';
import { InlineName } from './inline-name.js';
import type { Owner } from './link-queries.js';

interface LinkLineProps {
  owner: Owner;
  link: Link;
  level: number;
  parts: number;
  open: boolean;
  selected: boolean;
  editable: boolean;
  renaming: boolean;
  className: string | undefined;
  onToggle: (id: string, open: boolean) => void;
  onRename: (link: Link, name: string | null) => void;
}

/** What the regions are on a link, in a few words: 北京市 强 研发. */
function RoleSummary({ link }: { link: Link }) {
  const word = useChainWords();
  const filled = link.roles.filter(({ strength, roles }) => strength || roles.length > 0);
  return (
    <ul className="rolesummary">
      {filled.map(({ regionCode, regionName, strength, roles }) => (
        <li key={regionCode}>
          <span lang="zh-CN">{regionName}</span>{' '}
          {strength && <span className={`strengthtag s-${strength}`}>{word.strength(strength)}</span>}{' '}
          {roles.length > 0 && <span className="muted">{word.roles(roles)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** One link: its name opens it, its handle drags it. */
export const LinkLine = memo(function LinkLine(props: LinkLineProps) {
  const { owner, link, editable, renaming, onRename, ...row } = props;
  const { t } = useTranslation();
  const { id, name } = link;
  const title = renaming ? (
    <InlineName
      label={t('chainLinks.rename', { name })}
      initial={name}
      onDone={(next) => onRename(link, next)}
      onCancel={() => onRename(link, null)}
    />
  ) : (
    <>
      {editable && (
        <span className="draghandle" draggable data-drag={id} aria-hidden="true" title={t('chainLinks.drag')} />
      )}
      <RouteLink
        to={paths.ofChain(owner.kind, owner.id, { tab: 'links', link: id })}
        replace
        data-line={id}
        lang="zh-CN"
      >
        {name}
      </RouteLink>
      {link.status === 'draft' && <span className="tag tag-sample">{t('chainLinks.draft')}</span>}
    </>
  );
  return (
    <TreeRow id={id} name={name} {...row} title={title}>
      <td>
        <RoleSummary link={link} />
      </td>
      <td className="num">
        <RouteLink
          className="opens"
          to={paths.ofChain(owner.kind, owner.id, { tab: 'enterprises', link: id })}
          replace
          aria-label={t('chainLinks.openEnterprises', { name, n: link.enterpriseCount })}
        >
          {count(link.enterpriseCount)}
        </RouteLink>
      </td>
    </TreeRow>
  );
});
