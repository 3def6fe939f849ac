import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns by which an upgrade recognises a shipped row and leaves alone what somebody edited. */
const shipped = `
  source_key text unique,
  shipped_hash text,
  edited_at timestamptz`;

const dated = ['chain', 'cluster'];

/**
 * Chains and clusters as dated entries: what they were called and who led them since when, their links as a tree, what
 * a region does on a link, and which enterprises stand there.
 */
export class DateChains20261122001800 implements MigrationInterface {
  name = 'DateChains20261122001800';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Whoever leads a chain is the side that it belongs to.
    for (const table of dated) {
      await queryRunner.query(`
        alter table ${table}
          add region_id text references region (id),
          add organization_id uuid references organization (id),
          add chain_leader text,
          add contact_name text,
          add contact_phone text,
          add note text,
          add created_by uuid references account (id),
          add updated_at timestamptz not null default now(),
          add deleted_at timestamptz,
          add deleted_by uuid references account (id);
      `);
    }
    await queryRunner.query(`
      alter table chain add level text;
      alter table cluster add batch smallint;

      -- What holds of a chain or cluster from a day on, until the next term begins; the row of the chain says what holds today.
      create table chain_term (
        id uuid primary key,
        chain_id uuid references chain (id) on delete cascade,
        cluster_id uuid references cluster (id) on delete cascade,
        -- Null: since before anything is known.
        starts_on date,
        name text not null check (name <> ''),
        status text not null check (status in ('candidate', 'published', 'retired')),
        batch smallint,
        level text,
        region_id text references region (id),
        organization_id uuid references organization (id),
        chain_leader text,
        source text,
        created_by uuid references account (id),
        created_at timestamptz not null default now(),
        -- Whichever of the two it is.
        owner_id uuid generated always as (coalesce(chain_id, cluster_id)) stored,
        ${shipped},
        check ((chain_id is null) <> (cluster_id is null))
      );
      create unique index chain_term_begins on chain_term (owner_id, starts_on) nulls not distinct;

      -- What a chain was called on a day; before its first term begins, as in that: nothing older is known.
      create function chain_name_on(of_id uuid, on_day date) returns text language sql stable as $$
        select coalesce(
          (select t.name from chain_term t
            where t.owner_id = of_id and (t.starts_on is null or t.starts_on <= on_day)
            order by t.starts_on desc nulls last limit 1),
          (select t.name from chain_term t where t.owner_id = of_id order by t.starts_on limit 1),
          (select name from chain where id = of_id),
          (select name from cluster where id = of_id))
      $$;

      create table chain_link (
        id uuid primary key,
        version integer not null default 1,
        chain_id uuid references chain (id),
        cluster_id uuid references cluster (id),
        parent_id uuid references chain_link (id) deferrable initially deferred,
        position text not null check (position in ('upstream', 'midstream', 'downstream')),
        name text not null check (name <> ''),
        aliases text[] not null default '{}',
        -- By what enterprises are found that may stand here: codes of GB/T 4754 with all below them, and words.
        industry_ids text[] not null default '{}',
        keywords text[] not null default '{}',
        status text not null default 'draft' check (status in ('draft', 'confirmed')),
        sort_order integer not null,
        note text,
        source text,
        created_by uuid references account (id),
        owner_id uuid generated always as (coalesce(chain_id, cluster_id)) stored,
        ${shipped},
        check ((chain_id is null) <> (cluster_id is null)),
        check (parent_id is distinct from id)
      );
      create index chain_link_owner on chain_link (owner_id, sort_order);
      create index chain_link_parent on chain_link (parent_id) where parent_id is not null;

      -- 区域分工: what a region does on a link, and how strong it is there.
      create table regional_role (
        id uuid primary key,
        version integer not null default 1,
        link_id uuid not null references chain_link (id) on delete cascade,
        region_id text not null references region (id),
        roles text[] not null default '{}',
        strength text check (strength in ('strong', 'fair', 'weak', 'missing')),
        evidence text,
        evidenced_on date,
        updated_by uuid references account (id),
        updated_at timestamptz not null default now(),
        ${shipped},
        unique (link_id, region_id)
      );

      create table enterprise_link (
        enterprise_id uuid not null references enterprise (id) on delete cascade,
        link_id uuid not null references chain_link (id),
        -- Whether a person chose it or took a suggestion.
        origin text not null check (origin in ('person', 'suggestion')),
        primary key (enterprise_id, link_id)
      );
      create index enterprise_link_link on enterprise_link (link_id, enterprise_id);

      -- Suggestions that somebody turned down are not made again.
      create table link_suggestion_declined (
        enterprise_id uuid not null references enterprise (id) on delete cascade,
        link_id uuid not null references chain_link (id) on delete cascade,
        created_by uuid references account (id),
        created_at timestamptz not null default now(),
        primary key (enterprise_id, link_id)
      );
      create index link_suggestion_declined_link on link_suggestion_declined (link_id);

      -- Shipped rows that somebody deleted: an upgrade does not bring them back.
      create table shipped_removed (
        table_name text not null,
        source_key text not null,
        removed_at timestamptz not null default now(),
        primary key (table_name, source_key)
      );
      create function note_shipped_removed() returns trigger language plpgsql as $$
      begin
        insert into shipped_removed (table_name, source_key) values (tg_table_name, old.source_key) on conflict do nothing;
        return null;
      end $$;
    `);
    for (const table of ['chain_term', 'chain_link', 'regional_role']) {
      await queryRunner.query(
        `create trigger ${table}_mark_edited before update on ${table} for each row execute function mark_edited();
         create trigger ${table}_removed after delete on ${table} for each row when (old.source_key is not null)
           execute function note_shipped_removed();`,
      );
    }
    for (const table of dated) {
      await queryRunner.query(`
        drop trigger ${table}_audit_insert on ${table};
        drop trigger ${table}_audit_update on ${table};
        drop trigger ${table}_audit_delete on ${table};
        select audit_table('${table}', '${table}', 'id', 'id', array['shipped_hash', 'updated_at']);
      `);
    }
    await queryRunner.query(`
      select audit_table('chain_term', 'chain', 'owner_id', 'id', array['shipped_hash']);
      select audit_table('chain_link', 'chain', 'owner_id', 'id', array['shipped_hash']);
      select audit_table('regional_role', 'chain-link', 'link_id', 'id', array['updated_at', 'shipped_hash']);
      select audit_table('enterprise_link', 'enterprise', 'enterprise_id', 'enterprise_id, link_id');
      select audit_table('link_suggestion_declined', 'chain-link', 'link_id', 'enterprise_id, link_id');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table link_suggestion_declined, enterprise_link, regional_role, chain_link, shipped_removed;
      drop function chain_name_on(uuid, date);
      drop table chain_term;
      drop function note_shipped_removed();
      alter table chain drop level;
      alter table cluster drop batch;
    `);
    for (const table of dated) {
      await queryRunner.query(`
        drop trigger ${table}_audit_insert on ${table};
        drop trigger ${table}_audit_update on ${table};
        drop trigger ${table}_audit_delete on ${table};
        select audit_table('${table}', '${table}', 'id', 'id', array['shipped_hash']);
        alter table ${table} drop region_id, drop organization_id, drop chain_leader, drop contact_name, drop contact_phone,
          drop note, drop created_by, drop updated_at, drop deleted_at, drop deleted_by;
      `);
    }
  }
}
