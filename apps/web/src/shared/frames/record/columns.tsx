import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Can } from '../../can.js';
import type { FieldWords } from './fields.js';
import { RecentChanges } from './history.js';
import type { HistoryOf } from './use-history.js';

/** What a record is about, with people, dates and the latest changes beside it. */
export function RecordColumns({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className="cols">
      <div className="stack">{children}</div>
      <aside className="panel sidecolumn">{side}</aside>
    </div>
  );
}

interface SideSectionProps {
  title: string;
  action?: ReactNode;
  /** Left out where the record is printed. */
  screenOnly?: boolean;
  children: ReactNode;
}

export function SideSection({ title, action, screenOnly, children }: SideSectionProps) {
  return (
    <section className={screenOnly ? 'screenonly' : undefined}>
      <h3>
        {title}
        {action !== undefined && <span className="sm sidelink">{action}</span>}
      </h3>
      {children}
    </section>
  );
}

/** The newest few changes and the way to all of them. */
export function RecentSection({ of, fields }: { of: HistoryOf; fields: FieldWords }) {
  const { t } = useTranslation();
  return (
    <Can permission="history.read">
      <SideSection
        screenOnly
        title={t('record.recent')}
        action={
          <Link to={{ search: '?tab=history' }} replace>
            {t('record.allHistory')}
          </Link>
        }
      >
        <RecentChanges of={of} fields={fields} />
      </SideSection>
    </Can>
  );
}
