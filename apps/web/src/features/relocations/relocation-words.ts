import { relocationScopes, relocationSubjects } from '@lianqun/domain';
import { shortRegion } from '../../shared/regions.js';
import type { Label } from '../../shared/use-word.js';
import type { Relocation } from './relocation-types.js';

type Places = Pick<Relocation, 'originRegionName' | 'regionName'>;

/** 北京市昌平区 → 唐山市曹妃甸区; what is not known yet is a question mark. */
export const way = ({ originRegionName, regionName }: Places) =>
  originRegionName || regionName ? `${shortRegion(originRegionName) ?? '?'} → ${shortRegion(regionName) ?? '?'}` : '';

/** 一般制造业企业 / 生产环节 */
export const kindOfMove = ({ subject, scope }: Relocation, word: (label: Label) => string) =>
  [word(relocationSubjects[subject]), scope && word(relocationScopes[scope])].filter(Boolean).join(' / ');

/** The short name of a department where it has one. */
export const organizationName = (organization: Relocation['organization']) =>
  organization && (organization.shortName || organization.name);
