import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RecentSection, RecordColumns, SideSection } from '../../../shared/frames/record/columns.js';
import { ContactPairs } from '../../../shared/frames/record/contacts.js';
import type { FieldWords } from '../../../shared/frames/record/fields.js';
import { Pairs } from '../../../shared/frames/record/pairs.js';
import { paths } from '../../../shared/paths.js';
import { chainHistory, revealContacts } from '../chain-queries.js';
import type { Chain, ChainKind } from '../types.js';
import { useChainWords } from '../words.js';
import { LinkAtlas } from './link-atlas.js';
import { TermLine } from './term-line.js';

interface OverviewProps {
  kind: ChainKind;
  chain: Chain;
  fields: FieldWords;
}

/** 链群协同: chains and clusters that belong together. */
function Related({ chain }: { chain: Chain }) {
  const { t } = useTranslation();
  return (
    <SideSection title={t('chains.relatedTitle')}>
      <ul className="relatedchains">
        {chain.related.length === 0 && <li className="muted">{t('chains.relatedNone')}</li>}
        {chain.related.map(({ kind, id, name }) => (
          <li key={id}>
            <Link to={paths.ofChain(kind, id)} lang="zh-CN">
              {name}
            </Link>{' '}
            <span className="tag">{t(`chains.title.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}

const CONTACTS = ['contactName', 'contactPhone'] as const;

function About({ kind, chain }: Omit<OverviewProps, 'fields'>) {
  const { t } = useTranslation();
  const word = useChainWords();
  const { aliases, source, note, abilities } = chain;
  return (
    <>
      <SideSection title={t('chains.about')}>
        <Pairs
          items={[
            [t('chains.field.aliases'), aliases.join(t('list.separator'))],
            [t('chains.field.batch'), word.batch(chain.batch)],
            [t('chains.field.level'), word.level(chain.level)],
            [t('chains.field.source'), source],
            [t('chains.field.note'), note],
          ]}
        />
      </SideSection>
      <SideSection title={t('chains.section.contact')}>
        <ContactPairs
          contacts={CONTACTS.map((field) => ({ field, label: t(`chains.field.${field}`), mask: chain[field] }))}
          mayReveal={abilities.revealContacts}
          reveal={() => revealContacts(kind, chain.id)}
        />
      </SideSection>
    </>
  );
}

export function ChainOverview({ kind, chain, fields }: OverviewProps) {
  return (
    <RecordColumns
      side={
        <>
          <Related chain={chain} />
          <About kind={kind} chain={chain} />
          <RecentSection of={chainHistory(kind, chain.id)} fields={fields} />
        </>
      }
    >
      <LinkAtlas owner={{ kind, id: chain.id }} />
      <TermLine kind={kind} chain={chain} />
    </RecordColumns>
  );
}
