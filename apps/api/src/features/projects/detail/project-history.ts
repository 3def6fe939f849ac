import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type HistoryList, RecordHistory, type RecordWords } from '../../audit-record/index.js';
import { ReferenceNamesRepository } from '../../enterprises/index.js';
import { ProjectContacts } from '../access/project-contacts.js';

const words: RecordWords = {
  kind: 'project',
  table: 'project',
  fields: {
    code: 'code',
    national_code: 'nationalCode',
    name: 'name',
    type: 'type',
    nature: 'nature',
    chain_effect: 'chainEffect',
    stage: 'stage',
    links: 'links',
    source_region_id: 'sourceRegionCode',
    region_id: 'regionCode',
    site: 'site',
    platform_id: 'platformId',
    content: 'content',
    total_investment: 'totalInvestment',
    fixed_asset_investment: 'fixedAssetInvestment',
    planned_start: 'plannedStart',
    actual_start: 'actualStart',
    planned_completion: 'plannedCompletion',
    actual_completion: 'actualCompletion',
    planned_production: 'plannedProduction',
    actual_production: 'actualProduction',
    opening_month: 'openingMonth',
    opening_investment: 'openingInvestment',
    opening_year_investment: 'openingYearInvestment',
    opening_funds: 'openingFunds',
    organization_id: 'organizationId',
    responsible_person: 'responsiblePerson',
    responsible_phone: 'responsiblePhone',
    lead_official: 'leadOfficial',
    in_statistics: 'inStatistics',
    confidentiality: 'confidentiality',
    note: 'note',
    extra: 'extra',
    deleted_at: 'deletedAt',
  },
  children: {
    project_chain: { field: 'chains', value: (row) => row.chain_id },
    project_cluster: { field: 'clusters', value: (row) => row.cluster_id },
    project_stage: {
      field: 'stages',
      value: ({ stage, entered_on: enteredOn, reason }) => ({ stage, enteredOn, reason: reason ?? null }),
    },
    project_party: { field: 'parties', value: (row) => ({ role: row.role, name: row.enterprise_id ?? row.name }) },
    project_plan: { field: 'plans', value: ({ year, amount }) => ({ year, amount }) },
    project_monthly_plan: { field: 'monthlyPlans', value: ({ month, amount }) => ({ month, amount }) },
    project_milestone: {
      field: 'milestones',
      value: (row) => ({ name: row.name, plannedOn: row.planned_on ?? null, actualOn: row.actual_on ?? null }),
    },
  },
  counts: new Set(['year']),
  references: new Set([
    'sourceRegionCode',
    'regionCode',
    'platformId',
    'organizationId',
    'chains',
    'clusters',
    'parties',
  ]),
};

/** The history of a project in the words of the ledger, contact details under their masks. */
@Injectable()
export class ProjectHistory {
  constructor(
    private readonly histories: RecordHistory,
    private readonly names: ReferenceNamesRepository,
    private readonly contacts: ProjectContacts,
  ) {}

  async list(id: string, viewer: Viewer, page: number, pageSize: number): Promise<HistoryList> {
    const { items, total } = await this.histories.list(
      words,
      (ids) => this.names.ofIds(ids, viewer),
      id,
      page,
      pageSize,
    );
    for (const change of items.flatMap((item) => item.changes)) {
      change.before = this.contacts.shown(change.field, change.before);
      change.after = this.contacts.shown(change.field, change.after);
    }
    return { items, total };
  }
}
