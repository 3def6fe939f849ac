import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none } from '../../shared/formats.js';
import type { RecordHead } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import type { Chain, ChainKind } from './types.js';
import { useChainWords } from './words.js';

/** Who leads it and how much stands on it. */
export function useChainHead(kind: ChainKind): (chain: Chain) => RecordHead {
  const { t } = useTranslation();
  const word = useChainWords();
  return (chain) => ({
    title: chain.name,
    aside: (
      <span className="headtags">
        <span className="tag tag-stage">{word.status(chain.status)}</span>
        {chain.level && <span className="tag tag-stage">{word.level(chain.level)}</span>}
      </span>
    ),
    line: [
      t(`chains.title.${kind}`),
      word.batch(chain.batch),
      chain.aliases.length > 0 && t('chains.alsoCalled', { names: chain.aliases.join(t('list.separator')) }),
    ],
    facts: [
      { label: t('chains.field.region'), value: shortRegion(chain.regionName) ?? none },
      { label: t('chains.field.organization'), value: chain.leadOrganization?.name ?? none, wide: true },
      { label: t('chains.field.chainLeader'), value: chain.chainLeader ?? none },
      {
        label: t('chains.field.links'),
        value: (
          <Link className="opens" to={paths.ofChain(kind, chain.id, { tab: 'links' })}>
            {count(chain.linkCount)}
          </Link>
        ),
      },
      {
        label: t('chains.field.enterprises'),
        value: (
          <Link
            className="opens"
            to={paths.enterprises(kind === 'chain' ? { chain: chain.id } : { cluster: chain.id })}
          >
            {count(chain.enterpriseCount)}
          </Link>
        ),
      },
    ],
  });
}
