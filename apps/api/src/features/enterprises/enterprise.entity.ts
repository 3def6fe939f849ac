import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 企业. Amounts are 万元 as decimal text; dates `YYYY-MM-DD`. */
@Entity('enterprise')
export class Enterprise {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') name: string;
  @Column('text', { name: 'name_folded' }) nameFolded: string;
  @Column('text', { name: 'former_names', array: true }) formerNames: string[];
  @Column('text', { name: 'former_names_folded', array: true }) formerNamesFolded: string[];
  @Column('text', { name: 'credit_code', nullable: true }) creditCode: string | null;
  @Column('text', { name: 'registration_no', nullable: true }) registrationNo: string | null;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { name: 'legal_representative', nullable: true }) legalRepresentative: string | null;
  @Column('date', { name: 'established_on', nullable: true }) establishedOn: string | null;
  @Column('numeric', { name: 'registered_capital', precision: 18, scale: 6, nullable: true })
  registeredCapital: string | null;
  @Column('text', { name: 'enterprise_type', nullable: true }) enterpriseType: string | null;
  @Column('text', { name: 'registration_status', nullable: true }) registrationStatus: string | null;
  @Column('text', { name: 'industry_id', nullable: true }) industryId: string | null;
  @Column('text', { array: true }) links: string[];
  @Column('uuid', { name: 'platform_id', nullable: true }) platformId: string | null;
  @Column('text', { name: 'main_products', nullable: true }) mainProducts: string | null;
  @Column('integer', { nullable: true }) employees: number | null;
  @Column('text', { name: 'contact_name', nullable: true }) contactName: string | null;
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone: string | null;
  @Column('text', { name: 'contact_email', nullable: true }) contactEmail: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('jsonb') extra: Record<string, string>;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('text') confidentiality: string;
  @Column('boolean', { name: 'is_sample' }) isSample: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy: string | null;
  /** The enterprise that this one turned out to be. */
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId: string | null;
}

@Entity('enterprise_chain')
export class EnterpriseChain {
  @PrimaryColumn('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @PrimaryColumn('uuid', { name: 'chain_id' }) chainId: string;
}

@Entity('enterprise_cluster')
export class EnterpriseCluster {
  @PrimaryColumn('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @PrimaryColumn('uuid', { name: 'cluster_id' }) clusterId: string;
}

/** 资质荣誉: an honour with the level that gave it and the year. */
@Entity('enterprise_tag')
export class EnterpriseTag {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) level: string | null;
  @Column('smallint', { nullable: true }) year: number | null;
}

/** Figures of one year in 万元. */
@Entity('enterprise_year')
export class EnterpriseYear {
  @PrimaryColumn('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @PrimaryColumn('smallint') year: number;
  @Column('numeric', { precision: 18, scale: 6, nullable: true }) revenue: string | null;
  @Column('numeric', { precision: 18, scale: 6, nullable: true }) tax: string | null;
  @Column('numeric', { name: 'research_spending', precision: 18, scale: 6, nullable: true })
  researchSpending: string | null;
}

/** What a search looks through; made by the program, rebuilt from the enterprise at any time. */
@Entity('enterprise_search')
export class EnterpriseSearch {
  @PrimaryColumn('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text', { name: 'search_text' }) searchText: string;
  @Column('text', { name: 'search_grams', array: true }) searchGrams: string[];
}
