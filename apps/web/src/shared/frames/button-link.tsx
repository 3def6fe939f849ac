import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface ButtonLinkProps {
  to: string;
  kind?: 'primary' | 'default';
  small?: boolean;
  children: ReactNode;
}

/** A link that looks like a button: the middle button opens a tab, and it needs no script of its own. */
export function ButtonLink({ to, kind = 'default', small = false, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={`btn${kind === 'primary' ? ' btn-primary' : ''}${small ? ' btn-sm' : ''}`}>
      {children}
    </Link>
  );
}
