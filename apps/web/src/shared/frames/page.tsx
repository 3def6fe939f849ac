import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  title: string;
  /** Small grey text beside the title: a count, a file name. */
  aside?: ReactNode;
  actions?: ReactNode;
  /** Fills the window and lets an inner frame scroll, from 768 px. */
  full?: boolean;
  above?: ReactNode;
  children: ReactNode;
}

/** Every page has one `h1`, a document title and at most one primary action. */
export function Page({ title, aside, actions, full = false, above, children }: PageProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('app.titled', { title });
  }, [t, title]);
  return (
    <div className={full ? 'page page-full' : 'page'}>
      {above}
      <div className="pagehead">
        <h1 tabIndex={-1}>{title}</h1>
        {aside !== undefined && <div className="pagehead-aside">{aside}</div>}
        {actions !== undefined && <div className="pagehead-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

interface PanelProps {
  title: ReactNode;
  note?: ReactNode;
  /** Beside the title for whoever fills it in; not on paper. */
  hint?: ReactNode;
  action?: ReactNode;
  padded?: boolean;
  className?: string;
  children: ReactNode;
}

export function Panel({ title, note, hint, action, padded = false, className, children }: PanelProps) {
  return (
    <section className={className ? `panel ${className}` : 'panel'}>
      <header>
        <h2>{title}</h2>
        {note !== undefined && <span className="muted sm">{note}</span>}
        {hint !== undefined && <span className="muted sm screenonly">{hint}</span>}
        {action !== undefined && <span className="push sm">{action}</span>}
      </header>
      {padded ? <div className="panel-body">{children}</div> : children}
    </section>
  );
}

export interface Fact {
  label: string;
  value: ReactNode;
  /** Takes a whole line on a phone. */
  wide?: boolean;
}

export function Facts({ items }: { items: Fact[] }) {
  if (items.length === 0) return null;
  return (
    <dl className="facts">
      {items.map((item) => (
        <div key={item.label} className={item.wide ? 'facts-wide' : undefined}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
