import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../shared/formats.js';
import { useKindsOfHonours } from '../../shared/ledger/honours.js';
import { paths } from '../../shared/paths.js';
import { BarList } from './bar-list.js';
import { KeyFigures } from './key-figures.js';
import type { Overview } from './types.js';

/** The register of enterprises in figures, each linked to the rows behind it. */
export function EnterprisesBlock({ overview, imports }: { overview: Overview; imports: ReactNode }) {
  const { t } = useTranslation();
  const kinds = useKindsOfHonours();
  const counted = new Map(overview.byTag.map(({ kind, count: value }) => [kind, value]));
  return (
    <>
      <KeyFigures overview={overview} />
      <div className="home">
        <div className="stack">
          <BarList
            title={t('overview.byProvince')}
            note={t('overview.scope')}
            bars={overview.byProvince.map(({ regionId, name, count: value }) => ({
              key: regionId ?? 'elsewhere',
              name: name ?? t('overview.elsewhere'),
              value,
              to: regionId && paths.enterprises({ region: regionId }),
            }))}
          />
          <BarList
            title={t('overview.byChain')}
            note={t('overview.chainScope')}
            bars={overview.byChain.map(({ chainId, name, count: value }) => ({
              key: chainId,
              name,
              value,
              to: paths.enterprises({ chain: chainId }),
            }))}
            foot={t('overview.distinct', { n: count(overview.distinctOnChains) })}
          />
        </div>
        <div className="stack">
          <BarList
            title={t('overview.byTag')}
            note={t('overview.tagScope')}
            bars={kinds.map(({ id: kind, name }) => ({
              key: kind,
              name,
              value: counted.get(kind) ?? 0,
              to: paths.enterprises({ tag: kind }),
            }))}
          />
          {imports}
        </div>
      </div>
    </>
  );
}
