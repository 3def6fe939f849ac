import { useTranslation } from 'react-i18next';
import { Link as RouteLink, useSearchParams } from 'react-router';
import { usePermission } from '../../../shared/api/session.js';
import { count } from '../../../shared/formats.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { StateBox } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { useLinks, type Owner } from '../links/link-queries.js';
import { branchesOf, linesOf } from '../links/tree.js';
import type { LinkSet } from '../types.js';
import { useChainWords } from '../words.js';
import { PlacedPanel } from './placed-panel.js';
import { SuggestionsPanel } from './suggestions-panel.js';

interface MenuProps {
  owner: Owner;
  set: LinkSet;
  current: string;
}

function LinkMenu({ owner, set, current }: MenuProps) {
  const { t } = useTranslation();
  const word = useChainWords();
  const lines = linesOf(branchesOf(set.items));
  return (
    <nav className="panel linkmenu" aria-label={t('chainPlaces.links')}>
      <ul>
        {lines.map(({ link, level }, index) => (
          <li key={link.id}>
            {lines[index - 1]?.link.position !== link.position && (
              <p className="navtitle">{word.position(link.position)}</p>
            )}
            <RouteLink
              to={paths.ofChain(owner.kind, owner.id, { tab: 'enterprises', link: link.id })}
              replace
              aria-current={link.id === current ? 'true' : undefined}
              className={`level-${level}`}
            >
              <span lang="zh-CN">{link.name}</span> <small className="muted">{count(link.enterpriseCount)}</small>
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PlacementWork({ owner, set }: { owner: Owner; set: LinkSet }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  // Where an enterprise stands is part of its record, not of the chain's.
  const editable = usePermission('enterprise.update');
  const lines = linesOf(branchesOf(set.items));
  const link = set.items.find(({ id }) => id === search.get('link')) ?? lines[0]?.link;
  if (!link) return <StateBox title={t('chains.atlas.empty')} text={t('chainPlaces.noLinks')} />;
  return (
    <div className="placecols">
      <LinkMenu owner={owner} set={set} current={link.id} />
      <div className="stack" key={link.id}>
        <h2 className="placehead" lang="zh-CN">
          {link.name}
        </h2>
        <PlacedPanel owner={owner} link={link} editable={editable} />
        {editable && <SuggestionsPanel owner={owner} link={link} />}
      </div>
    </div>
  );
}

/** 企业: who stands on which link. */
export function EnterprisesTab({ owner }: { owner: Owner }) {
  return <QueryState query={useLinks(owner)}>{(set) => <PlacementWork owner={owner} set={set} />}</QueryState>;
}
