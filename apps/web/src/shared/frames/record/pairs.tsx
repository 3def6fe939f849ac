import { Fragment, type ReactNode } from 'react';
import { none } from '../../formats.js';

/** Labels and values; in two columns where there is room for them. */
export function Pairs({ items, two = false }: { items: [string, ReactNode][]; two?: boolean }) {
  return (
    <dl className={two ? 'pairs pairs-two' : 'pairs'}>
      {items.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value || none}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
