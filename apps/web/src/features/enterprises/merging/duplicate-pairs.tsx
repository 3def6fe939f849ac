import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { none } from '../../../shared/formats.js';
import { ButtonLink } from '../../../shared/frames/button-link.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { shortRegion } from '../../../shared/regions.js';
import { useDistinct, type Pair } from './merge-queries.js';

type Side = Pair['left'];

/** What tells two enterprises apart at a glance. */
const rows = ['name', 'creditCode', 'regionName', 'legalRepresentative', 'establishedOn'] as const;

function valueOf(side: Side, field: (typeof rows)[number]): string {
  const value = field === 'regionName' ? shortRegion(side.regionName) : side[field];
  return value ?? none;
}

function PairCard({ pair }: { pair: Pair }) {
  const { t } = useTranslation();
  const distinct = useDistinct();
  const { left, right, reason, differs } = pair;
  const differing = new Set(differs);
  const cell = (side: Side, field: (typeof rows)[number]) => {
    const value = valueOf(side, field);
    const marked = differing.has(field === 'regionName' ? 'regionCode' : field);
    const shown = field === 'name' ? <Link to={paths.enterprise(side.id)}>{value}</Link> : value;
    return <td className={marked ? 'differs' : undefined}>{shown}</td>;
  };
  return (
    <li className="panel paircard">
      <table className="comparison" aria-label={`${left.name} / ${right.name}`}>
        <thead>
          <tr>
            <th scope="col">{t(`enterpriseMerge.reason.${reason}`)}</th>
            <th scope="col">{t('enterpriseMerge.left')}</th>
            <th scope="col">{t('enterpriseMerge.right')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`enterprises.field.${field === 'regionName' ? 'regionCode' : field}`)}</th>
              {cell(left, field)}
              {cell(right, field)}
            </tr>
          ))}
        </tbody>
      </table>
      <ProblemLine error={distinct.error} />
      <p className="pairactions">
        <ButtonLink kind="primary" to={paths.mergeEnterprises(left.id, right.id)}>
          {t('enterpriseMerge.compare')}
        </ButtonLink>
        <Button
          loading={distinct.isPending}
          onClick={() => distinct.mutate({ leftId: left.id, rightId: right.id })}
          aria-label={t('enterpriseMerge.distinctOne', { left: left.name, right: right.name })}
        >
          {t('enterpriseMerge.distinct')}
        </Button>
      </p>
    </li>
  );
}

export function DuplicatePairs({ pairs }: { pairs: Pair[] }) {
  return (
    <ul className="pairs-list">
      {pairs.map((pair) => (
        <PairCard key={`${pair.left.id}${pair.right.id}`} pair={pair} />
      ))}
    </ul>
  );
}
