import type { RelocationSide } from '@lianqun/domain';
import { Form } from 'antd';
import { useOrganizations } from '../../../shared/api/reference.js';
import { useSession } from '../../../shared/api/session.js';
import type { FormValues } from './form-values.js';

/** For which sides a form is filled in. */
export type OwnSides = Readonly<Record<RelocationSide, boolean>>;

/** The first two digits of a region code say the province. */
const provinceOf = (code: string | null | undefined) => code?.slice(0, 2) ?? null;

/**
 * Which sides a new relocation has that are one's own, by the places chosen so far; groups that belong to no province
 * stand for both.
 */
export function useChosenSides(): OwnSides {
  const form = Form.useFormInstance<FormValues>();
  const origin = Form.useWatch('originRegionCode', form);
  const destination = Form.useWatch('regionCode', form);
  const account = useSession().data?.account;
  const organizations = useOrganizations().data?.items;
  const own = organizations?.find(({ id }) => id === account?.organizationId);
  if (!own) return { origin: false, destination: false };
  const province = provinceOf(own.regionId);
  const isOwn = (code: string | null | undefined) => province === null || provinceOf(code) === province;
  return { origin: isOwn(origin), destination: isOwn(destination) };
}
