import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { RecentSection, RecordColumns, SideSection } from '../../shared/frames/record/columns.js';
import { ContactPairs } from '../../shared/frames/record/contacts.js';
import type { FieldWords } from '../../shared/frames/record/fields.js';
import { Pairs } from '../../shared/frames/record/pairs.js';
import { paths } from '../../shared/paths.js';
import { Place } from './place.js';
import { platformHistory, revealContacts } from './platform-queries.js';
import { PlatformTree } from './platform-tree.js';
import type { PlatformDetail } from './platform-types.js';
import { useMembershipWords } from './platform-words.js';
import { Reported, Standing } from './standing.js';

function Room({ platform }: { platform: PlatformDetail }) {
  const { t } = useTranslation();
  const memberOf = useMembershipWords();
  const separated = (links: readonly { key: string; to: string; text: string }[]) =>
    links.map(({ key, to, text }, index) => (
      <Fragment key={key}>
        {index > 0 && t('list.separator')}
        <Link to={to}>{text}</Link>
      </Fragment>
    ));
  const { leadingIndustries, chains, systems, gaps } = platform;
  return (
    <Panel title={t('platforms.room')} padded>
      <Pairs
        items={[
          [
            t('platforms.field.leadingIndustries'),
            leadingIndustries.length > 0 &&
              separated(
                leadingIndustries.map((industry) => ({
                  key: industry,
                  to: paths.platforms({ industry }),
                  text: industry,
                })),
              ),
          ],
          [
            t('platforms.field.chains'),
            chains.length > 0 &&
              separated(chains.map(({ id, name }) => ({ key: id, to: paths.platforms({ chain: id }), text: name }))),
          ],
          [
            t('platforms.field.systems'),
            systems.length > 0 &&
              separated(
                systems.map((one) => {
                  const category = `${one.system}:${one.category}`;
                  return { key: category, to: paths.platforms({ category }), text: memberOf(one) };
                }),
              ),
          ],
          [t('platforms.field.gaps'), gaps],
        ]}
      />
    </Panel>
  );
}

interface OverviewProps {
  platform: PlatformDetail;
  fields: FieldWords;
}

function Side({ platform, fields }: OverviewProps) {
  const { t } = useTranslation();
  return (
    <>
      <Place platform={platform} />
      <SideSection title={t('platforms.contact')}>
        <Pairs
          items={[
            [t('platforms.field.liaison'), platform.liaison],
            [t('platforms.field.organizationId'), platform.organization?.name],
          ]}
        />
        <ContactPairs
          contacts={(['contactName', 'contactPhone'] as const).map((field) => ({
            field,
            label: t(`platforms.field.${field}`),
            mask: platform[field],
          }))}
          mayReveal={platform.abilities.revealContacts}
          reveal={() => revealContacts(platform.id)}
        />
      </SideSection>
      <SideSection title={t('platforms.dates')}>
        <Pairs
          items={[
            [t('platforms.field.source'), platform.source],
            [t('platforms.field.note'), platform.note],
            [t('platforms.field.createdAt'), dateTime(platform.createdAt)],
            [t('platforms.field.updatedAt'), dateTime(platform.updatedAt)],
          ]}
        />
      </SideSection>
      <RecentSection of={platformHistory(platform.id)} fields={fields} />
    </>
  );
}

export function PlatformOverview({ platform, fields }: OverviewProps) {
  const { t } = useTranslation();
  const extra = Object.entries(platform.extra);
  return (
    <RecordColumns side={<Side platform={platform} fields={fields} />}>
      <PlatformTree tree={platform.tree} here={platform.id} />
      <Standing standing={platform.standing} />
      <Reported platform={platform} />
      <Room platform={platform} />
      {extra.length > 0 && (
        <Panel title={t('platforms.extra')} hint={t('platforms.extraNote')} padded>
          <Pairs two items={extra} />
        </Panel>
      )}
    </RecordColumns>
  );
}
