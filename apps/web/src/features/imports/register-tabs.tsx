import { registerPermissions, REGISTERS } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Can } from '../../shared/can.js';
import { importsPath, type ImportRegister } from '../../shared/import-register.js';

/** The imports of one register or the other. */
export function RegisterTabs({ now }: { now: ImportRegister }) {
  const { t } = useTranslation();
  return (
    <nav className="tabs" aria-label={t('imports.register.label')}>
      {REGISTERS.map((register) => (
        <Can key={register} permission={registerPermissions[register].import}>
          <Link to={importsPath[register]} aria-current={register === now ? 'page' : undefined}>
            {t(`imports.register.${register}`)}
          </Link>
        </Can>
      ))}
    </nav>
  );
}
