import { CHAIN_LINKS, STRENGTHS, type ChainLink as Position } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link as RouteLink } from 'react-router';
import { none } from '../../../shared/formats.js';
import { Panel } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { StateBox } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { useLinks, type Owner } from '../links/link-queries.js';
import { branchesOf, linesOf, type Branch } from '../links/tree.js';
import type { Link, LinkRegion, LinkSet } from '../types.js';
import { useChainWords } from '../words.js';

/** What people call the provinces where there is room for one character. */
const SHORT: Readonly<Record<string, string>> = { '110000': '京', '120000': '津', '130000': '冀' };

const isProvince = ({ code }: LinkRegion) => code.endsWith('0000');

/** One link and region: the colour says how strong, and so does the word. */
function Standing({ link, region }: { link: Link; region: LinkRegion }) {
  const word = useChainWords();
  const cell = link.roles.find(({ regionCode }) => regionCode === region.code);
  const strength = cell?.strength ?? null;
  const roles = cell ? word.roles(cell.roles) : '';
  return (
    <td className={strength ? `s-${strength}` : undefined} title={cell?.evidence ?? undefined}>
      {strength ? word.strength(strength) : roles ? '' : <span className="muted">{none}</span>}
      {roles && <small>{roles}</small>}
    </td>
  );
}

interface PartProps {
  owner: Owner;
  position: Position;
  lines: readonly Branch<Link>[];
  regions: readonly LinkRegion[];
}

/** 上游, 中游 or 下游 with its links from top to bottom. */
function Part({ owner, position, lines, regions }: PartProps) {
  const { t } = useTranslation();
  const word = useChainWords();
  return (
    <div className={`atlaspart atlas-${position}`}>
      <h3>
        {word.position(position)} <span className="sm">{t('chains.atlas.links', { n: lines.length })}</span>
      </h3>
      {lines.length === 0 ? (
        <p className="muted sm">{t('chains.atlas.noneHere')}</p>
      ) : (
        <table aria-label={word.position(position)}>
          <thead>
            <tr>
              <th scope="col">{t('chains.field.link')}</th>
              {regions.map(({ code, name }) => (
                <th key={code} scope="col" lang="zh-CN" title={name}>
                  {SHORT[code] ?? name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ link, level }) => (
              <tr key={link.id}>
                <th scope="row" className={`level-${level}`}>
                  <RouteLink
                    to={paths.ofChain(owner.kind, owner.id, { tab: 'links', link: link.id })}
                    replace
                    lang="zh-CN"
                  >
                    {link.name}
                  </RouteLink>
                </th>
                {regions.map((region) => (
                  <Standing key={region.code} link={link} region={region} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Legend() {
  const { t } = useTranslation();
  const word = useChainWords();
  return (
    <p className="atlaslegend sm">
      {STRENGTHS.map((strength) => (
        <span key={strength}>
          <i className={`s-${strength}`} aria-hidden="true" /> {word.strength(strength)}
        </span>
      ))}
      <span className="muted">{t('chains.atlas.blank')}</span>
    </p>
  );
}

function Atlas({ owner, set }: { owner: Owner; set: LinkSet }) {
  const { t } = useTranslation();
  const branches = branchesOf(set.items);
  const regions = set.regions.filter(isProvince);
  const others = set.regions.length - regions.length;
  if (set.items.length === 0) {
    return (
      <StateBox title={t('chains.atlas.empty')} text={t('chains.atlas.emptyHint')}>
        <RouteLink to={paths.ofChain(owner.kind, owner.id, { tab: 'links' })}>{t('chains.atlas.toLinks')}</RouteLink>
      </StateBox>
    );
  }
  return (
    <div className="panel-body">
      <div className="atlas">
        {CHAIN_LINKS.map((position) => (
          <Part
            key={position}
            owner={owner}
            position={position}
            lines={linesOf(branches.filter(({ link }) => link.position === position))}
            regions={regions}
          />
        ))}
      </div>
      <Legend />
      {others > 0 && <p className="muted sm screenonly">{t('chains.atlas.others', { n: others })}</p>}
    </div>
  );
}

/** The chain at one look: from upstream to downstream, and how strong each of the three is where. */
export function LinkAtlas({ owner }: { owner: Owner }) {
  const { t } = useTranslation();
  const links = useLinks(owner);
  const drafts = links.data?.items.filter(({ status }) => status === 'draft').length ?? 0;
  return (
    <Panel
      title={t('chains.atlas.title')}
      {...(drafts > 0 ? { note: t('chains.atlas.drafts', { n: drafts }) } : {})}
      action={
        <RouteLink to={{ search: '?tab=roles' }} replace>
          {t('chains.atlas.toMatrix')}
        </RouteLink>
      }
    >
      <QueryState query={links}>{(set) => <Atlas owner={owner} set={set} />}</QueryState>
    </Panel>
  );
}
