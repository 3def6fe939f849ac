import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SideSection } from '../../shared/frames/record/columns.js';
import { Pairs } from '../../shared/frames/record/pairs.js';
import type { PlatformDetail } from './platform-types.js';

const PlaceMap = lazy(() => import('./map/place-map.js'));

/** Where the platform lies, in words and in a small picture. */
export function Place({ platform }: { platform: PlatformDetail }) {
  const { t } = useTranslation();
  const { name, regionCode, regionName, address, longitude, latitude } = platform;
  const placed = longitude !== null && latitude !== null;
  return (
    <SideSection title={t('platforms.place')}>
      {(placed || regionCode !== null) && (
        <Suspense fallback={<div className="placemap" />}>
          <PlaceMap label={t('platforms.map', { name })} {...{ regionCode, longitude, latitude }} />
        </Suspense>
      )}
      <p className="muted sm">
        {placed
          ? t('platforms.degrees', { longitude, latitude })
          : t(regionCode === null ? 'platforms.noPlace' : 'platforms.atRegion')}
      </p>
      <Pairs
        items={[
          [t('platforms.field.regionCode'), regionName],
          [t('platforms.field.address'), address],
        ]}
      />
    </SideSection>
  );
}
