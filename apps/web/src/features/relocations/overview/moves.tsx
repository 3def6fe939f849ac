import { relocationStages } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { none } from '../../../shared/formats.js';
import { DataTable } from '../../../shared/frames/data-table.js';
import { paths } from '../../../shared/paths.js';
import { useWord } from '../../../shared/use-word.js';
import { useFieldLabel } from '../fields.js';
import type { OtherMove } from '../relocation-types.js';
import { way } from '../relocation-words.js';

/** Moves of one enterprise, each with its part, its way and how far it has come. */
export function Moves({ label, moves }: { label: string; moves: readonly OtherMove[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const field = useFieldLabel();
  return (
    <DataTable
      compact
      label={label}
      rows={[...moves]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'code',
          title: t('relocations.field.code'),
          width: 124,
          cell: ({ id, code }) => <Link to={paths.relocation(id)}>{code}</Link>,
        },
        { key: 'part', title: field('part'), cell: ({ part }) => part ?? none },
        { key: 'way', title: t('relocations.column.way'), cell: (move) => way(move) || none },
        {
          key: 'stage',
          title: t('relocations.field.stage'),
          width: 84,
          cell: ({ stage }) => word(relocationStages[stage]),
        },
        {
          key: 'signedOn',
          title: t('relocations.column.signedOn'),
          width: 100,
          cell: ({ signedOn }) => signedOn ?? none,
        },
      ]}
    />
  );
}
