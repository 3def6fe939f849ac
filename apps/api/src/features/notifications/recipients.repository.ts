import { type AccessRow, type Delivery, type Permission, SCOPED, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

export interface Recipient {
  accountId: string;
  delivery: Exclude<Delivery, 'off'>;
  email: string | null;
}

export interface Wanted {
  kind: string;
  /** How they are told who chose nothing. */
  usual: Delivery;
  permission: Permission | null;
  /** Null: of any organization. */
  organizationIds: readonly string[] | null;
  accountIds: readonly string[];
  within: AccessRow | null;
  except: string | null;
}

/** A role has effect for account `a` of organization `o` today (`$1`). */
const IN_EFFECT = `(not l.follows_leading or o.key = 'industry-group' or exists (
  select from leading_term t where t.organization_id = a.organization_id and $1::date between t.starts_on and t.ends_on))`;

/** What the `AccessRow` of the record (`$8`) says. */
const list = (name: keyof AccessRow) => `array(select jsonb_array_elements_text($8::jsonb->'${name}'))`;
const one = (name: keyof AccessRow) => `($8::jsonb->>'${name}')`;

/** The role `l` of account `a` reaches the record; as `covers` of the scope that the role has for the account. */
const REACHES = `case l.scope
  when 'all' then true
  when 'regions' then l.region_ids && ${list('regionPath')}
  when 'organization-tree' then a.organization_id::text = any(${list('organizationPath')})
                             or o.region_id = any(${list('regionPath')})
  when 'organization' then a.organization_id::text = ${one('organizationId')}
  else a.id::text = ${one('createdBy')} end`;

@Injectable()
export class RecipientsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Accounts that may sign in today, are meant, and did not turn the kind off. */
  async find(wanted: Wanted): Promise<Recipient[]> {
    const { permission, within } = wanted;
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select a.id as "accountId", coalesce(p.delivery, $3) as delivery, a.email
         from account a
         left join organization o on o.id = a.organization_id
         left join notification_preference p on p.account_id = a.id and p.kind = $2
        where a.disabled_at is null and coalesce(a.starts_on <= $1::date, true) and coalesce(a.ends_on >= $1::date, true)
          and coalesce(p.delivery, $3) <> 'off' and a.id is distinct from $7::uuid
          and (a.id = any($6::uuid[])
            or ($5::uuid[] is null or a.organization_id = any($5)) and exists (
                 select from role l where l.id = any(a.roles) and $4 = any(l.permissions) and ${IN_EFFECT}
                    and ($8::jsonb is null or ${REACHES})))`,
      [
        ...[todayInShanghai(new Date()), wanted.kind, wanted.usual, permission, wanted.organizationIds],
        ...[wanted.accountIds, wanted.except],
        // Permissions that are not limited by a scope reach every record.
        within && permission && SCOPED.has(permission) ? JSON.stringify(within) : null,
      ],
    );
  }
}
