import { seen } from '../../imports/index.js';

/**
 * What the project of this id refers to of what is in the bin, as a list of names, without which it does not come back;
 * null for nothing. Of what the importer, or whom the list is handed over to, may not see it says only that there is more.
 */
export const BINNED_REFERENCES = (id: string): string => `(
  select jsonb_agg(x.name order by x.name) from (
    select gone.name from project own join receiving_platform gone on gone.id = own.platform_id
     where own.id = ${id} and gone.deleted_at is not null
    union
    select gone.name from project_chain own join chain gone on gone.id = own.chain_id
     where own.project_id = ${id} and gone.deleted_at is not null
    union
    select gone.name from project_cluster own join cluster gone on gone.id = own.cluster_id
     where own.project_id = ${id} and gone.deleted_at is not null
    union
    select case when ${seen('gone')} and gone.confidentiality = 'shared' then gone.name else 'more' end
      from project_party own join enterprise gone on gone.id = own.enterprise_id
     where own.project_id = ${id} and gone.deleted_at is not null) x)`;
