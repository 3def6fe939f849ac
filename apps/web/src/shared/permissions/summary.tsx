import type { Permission } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Pairs } from '../frames/record/pairs.js';
import { permissionTables, usePermissionWords, verbOf } from './words.js';

/** The same for reading: each noun with its verbs. */
export function PermissionSummary({ permissions }: { permissions: readonly Permission[] }) {
  const { t } = useTranslation();
  const words = usePermissionWords();
  return (
    <div className="permissionsummary">
      {permissionTables(permissions).map(({ group, rows }) => (
        <section key={group}>
          <h3>{words.group(group)}</h3>
          <Pairs
            items={rows.map(({ noun, permissions: held }) => [
              words.noun(noun),
              held.map((name) => words.verb(verbOf(name))).join(t('list.separator')),
            ])}
          />
        </section>
      ))}
    </div>
  );
}
