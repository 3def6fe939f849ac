/** Who may do what with a platform. All three provinces read every platform; each changes its own. */
import type { AccessRow } from '@lianqun/domain';
import { accessJson } from '../../foundation/access/access.sql.js';
import { mayReveal, reaches } from '../../foundation/access/record-access.repository.js';
import type { Principal } from '../../foundation/http/principal.js';
import type { PlatformAbilities } from './platform-response.dto.js';

/** Platforms are public places: none is kept from another province. */
export const UNRESTRICTED = 'false';

export const platformAccessJson = (alias: string): string => accessJson(alias, UNRESTRICTED);

/** A platform that is not there yet: `$1` its region, `$2` its organization, `$3` who enters it. */
export const DRAFT_ACCESS = `select ${platformAccessJson('t')} as access
  from (select null::uuid as id, $1::text as region_id, $2::uuid as organization_id, $3::uuid as created_by) t`;

export const abilitiesOf = (access: AccessRow, principal: Principal): PlatformAbilities => ({
  update: reaches(access, 'platform.update', principal),
  delete: reaches(access, 'platform.delete', principal),
  revealContacts: mayReveal(access, principal),
});
