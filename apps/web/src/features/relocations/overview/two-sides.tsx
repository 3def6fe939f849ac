import type { RelocationSide } from '@lianqun/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, money } from '../../../shared/formats.js';
import { Amount } from '../../../shared/frames/amount.js';
import { Pairs } from '../../../shared/frames/record/pairs.js';
import { paths } from '../../../shared/paths.js';
import { useFieldLabel } from '../fields.js';
import type { RelocationDetail } from '../relocation-types.js';

interface SideProps {
  relocation: RelocationDetail;
  side: RelocationSide;
  children: ReactNode;
}

/** One side with whose it is to say. */
function SidePanel({ relocation: { id, sides }, side, children }: SideProps) {
  const { t } = useTranslation();
  const { may } = sides[side];
  return (
    <section className="oneside" aria-labelledby={`side-${side}`}>
      <header>
        <h3 id={`side-${side}`}>{t(`relocations.side.${side}`)}</h3>
        <span className="muted sm screenonly">
          {t(may ? 'relocations.side.yours' : `relocations.side.theirs.${side}`)}
        </span>
        {may && (
          <Link
            className="push sm screenonly"
            to={paths.editRelocation(id)}
            aria-label={t(`relocations.side.edit.${side}`)}
          >
            {t('action.edit')}
          </Link>
        )}
      </header>
      <div className="side-body">{children}</div>
    </section>
  );
}

/** Both sides beside each other: what each says, and which of them is mine to change. */
export function TwoSides({ relocation }: { relocation: RelocationDetail }) {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const { vacatedArea, averageTaxes, platform } = relocation;
  const measured = (value: string | null, unit: 'people' | 'area') =>
    value !== null && (
      <>
        {value} <small>{t(`relocations.units.${unit}`)}</small>
      </>
    );
  const people = (value: number | null) => measured(value === null ? null : count(value), 'people');
  return (
    <div className="panel twosides">
      <SidePanel relocation={relocation} side="origin">
        <Pairs
          items={[
            [field('originRegionCode'), relocation.originRegionName],
            [field('originAddress'), relocation.originAddress],
            [field('originOrganizationId'), relocation.originOrganization?.name],
            [field('employees'), people(relocation.employees)],
            [field('vacatedArea'), measured(vacatedArea && money(vacatedArea), 'area')],
            [field('averageTaxes'), averageTaxes && <Amount key="taxes" value={averageTaxes} />],
          ]}
        />
      </SidePanel>
      <SidePanel relocation={relocation} side="destination">
        <Pairs
          items={[
            [field('regionCode'), relocation.regionName],
            [field('address'), relocation.address],
            [
              field('platformId'),
              platform && (
                <Link key={platform.id} to={paths.platform(platform.id)}>
                  {platform.name}
                </Link>
              ),
            ],
            [field('organizationId'), relocation.organization?.name],
            [field('movedEmployees'), people(relocation.movedEmployees)],
          ]}
        />
      </SidePanel>
    </div>
  );
}
