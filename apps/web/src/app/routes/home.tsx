import { tagKinds, TAG_KINDS } from '@lianqun/domain';
import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { RecentImports } from '../../features/imports/recent-imports.js';
import { BarList } from '../../features/overview/bar-list.js';
import { KeyFigures } from '../../features/overview/key-figures.js';
import { useOverview } from '../../features/overview/overview-query.js';
import { Can } from '../../shared/can.js';
import { count, longToday } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Skeleton, StateBox } from '../../shared/frames/states.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { paths } from '../../shared/paths.js';
import { domainLanguage } from '../../shared/use-problem-text.js';

function Figures({ overview }: { overview: Schemas['Overview'] }) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const counted = new Map(overview.byTag.map(({ kind, count: value }) => [kind, value]));
  return (
    <div className="stack">
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
            bars={TAG_KINDS.map((kind) => ({
              key: kind,
              name: tagKinds[kind][language],
              value: counted.get(kind) ?? 0,
              to: paths.enterprises({ tag: kind }),
            }))}
          />
          <RecentImports batches={overview.recentImports} />
        </div>
      </div>
    </div>
  );
}

function Start() {
  const { t } = useTranslation();
  return (
    <Can permission="enterprise.import">
      <ButtonLink kind="primary" to={paths.newImport()}>
        {t('enterprises.import')}
      </ButtonLink>
    </Can>
  );
}

const isEmpty = (overview: Schemas['Overview'] | undefined) =>
  overview?.enterpriseTotal === 0 && overview.recentImports.length === 0;

export function HomeRoute() {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useOverview();
  return (
    <Page title={t('overview.title')} aside={longToday(language)} actions={isEmpty(query.data) ? undefined : <Start />}>
      <QueryState query={query} skeleton={<Skeleton rows={8} columns={3} />}>
        {(overview) =>
          isEmpty(overview) ? (
            <StateBox title={t('overview.start')} text={t('overview.startText')}>
              <Start />
            </StateBox>
          ) : (
            <Figures overview={overview} />
          )
        }
      </QueryState>
    </Page>
  );
}
