import { PROJECT_STAGES, type ProjectStage } from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { FieldWarning, NamedRef } from '../enterprises/index.js';
import { OrganizationRef } from '../projects/index.js';

const text = { type: String, nullable: true } as const;
const decimal = (unit: string) => ({ ...text, description: `${unit}, exact decimal` });
const number = { type: Number, nullable: true } as const;
const MASKED = 'Masked';

export class PlatformRef {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

export class NamedMembership {
  @ApiProperty({ description: 'Key of the platform system' }) system: string;
  @ApiProperty({ description: 'Key of the category within it' }) category: string;
  @ApiProperty() systemName: string;
  @ApiProperty(text) categoryName: string | null;
}

export class PlatformYearResponse {
  @ApiProperty() year: number;
  @ApiProperty(number) signedProjects: number | null;
  @ApiProperty(number) startedProjects: number | null;
  @ApiProperty(number) producingProjects: number | null;
  @ApiProperty(decimal('万元')) agreedInvestment: string | null;
  @ApiProperty(number) settledEnterprises: number | null;
}

export class PlatformResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty({ type: PlatformRef, nullable: true, description: 'The base of which it is a part' })
  parent: PlatformRef | null;
  @ApiProperty(text) regionCode: string | null;
  @ApiProperty(text) regionName: string | null;
  @ApiProperty(text) address: string | null;
  @ApiProperty({ ...text, description: 'East, in degrees' }) longitude: string | null;
  @ApiProperty({ ...text, description: 'North, in degrees' }) latitude: string | null;
  @ApiProperty({ type: [NamedMembership] }) systems: NamedMembership[];
  @ApiProperty(decimal('平方公里')) plannedArea: string | null;
  @ApiProperty(decimal('亩')) availableLand: string | null;
  @ApiProperty(decimal('平方米')) standardWorkshop: string | null;
  @ApiProperty({ type: [String] }) leadingIndustries: string[];
  @ApiProperty({ type: [NamedRef] }) chains: NamedRef[];
  @ApiProperty(text) liaison: string | null;
  @ApiProperty(text) gaps: string | null;
  @ApiProperty({ ...text, description: MASKED }) contactName: string | null;
  @ApiProperty({ ...text, description: MASKED }) contactPhone: string | null;
  @ApiProperty({ type: OrganizationRef, nullable: true }) organization: OrganizationRef | null;
  @ApiProperty({ type: [PlatformYearResponse], description: 'Newest first' }) years: PlatformYearResponse[];
  @ApiProperty(text) source: string | null;
  @ApiProperty(text) note: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) extra: Record<string, string>;
  @ApiProperty() isSample: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt: Date;
}

/** What stands on a platform and its parts, as far as who asks may see it; null where the register is not for them. */
export class PlatformCounts {
  @ApiProperty(number) enterprises: number | null;
  @ApiProperty(number) projects: number | null;
  @ApiProperty(number) relocations: number | null;
}

export class PlatformItem extends PlatformResponse {
  @ApiProperty({ description: 'Parts of it, however deep' }) partCount: number;
  @ApiProperty({ type: PlatformCounts }) counts: PlatformCounts;
}

export class PlatformSums {
  @ApiProperty({ description: '平方公里' }) plannedArea: string;
  @ApiProperty({ description: '亩' }) availableLand: string;
  @ApiProperty({ description: '平方米' }) standardWorkshop: string;
  @ApiProperty({ description: 'Parts whose base is in the list, too: their room is counted with it' }) parts: number;
}

export class PlatformList {
  @ApiProperty({ type: [PlatformItem] }) items: PlatformItem[];
  @ApiProperty() total: number;
  @ApiProperty() totalIsExact: boolean;
  @ApiProperty({ type: PlatformSums }) sums: PlatformSums;
}

/** A platform of the tree to which the record belongs. */
export class PlatformBranch {
  @ApiProperty() id: string;
  @ApiProperty(text) parentId: string | null;
  @ApiProperty() name: string;
  @ApiProperty(text) regionName: string | null;
  @ApiProperty(text) plannedArea: string | null;
  @ApiProperty(text) availableLand: string | null;
  @ApiProperty(text) standardWorkshop: string | null;
  @ApiProperty({ type: PlatformCounts }) counts: PlatformCounts;
}

export class StageCount {
  @ApiProperty({ enum: PROJECT_STAGES, enumName: 'ProjectStage' }) stage: ProjectStage;
  @ApiProperty() count: number;
}

export class PlatformStanding extends PlatformCounts {
  @ApiProperty({ type: [String], description: 'The platform and its parts: what the counts are of' })
  platformIds: string[];
  @ApiProperty({ type: [StageCount], description: 'In the order of the stages' }) projectsByStage: StageCount[];
  @ApiProperty({ ...text, description: '万元 of the projects signed and not terminated; null without the register' })
  agreedInvestment: string | null;
  @ApiProperty({ description: 'Of these the projects without an amount' }) withoutInvestment: number;
}

export class PlatformAbilities {
  @ApiProperty() update: boolean;
  @ApiProperty() delete: boolean;
  @ApiProperty() revealContacts: boolean;
}

export class PlatformDetail extends PlatformResponse {
  @ApiProperty({ type: [PlatformBranch], description: 'The whole tree, bases before their parts; empty without one' })
  tree: PlatformBranch[];
  @ApiProperty({ type: PlatformStanding }) standing: PlatformStanding;
  @ApiProperty({ type: PlatformAbilities }) abilities: PlatformAbilities;
}

export class SavedPlatform extends PlatformDetail {
  @ApiProperty({ type: [FieldWarning] }) warnings: FieldWarning[];
}

export class PlatformContactsResponse {
  @ApiProperty(text) contactName: string | null;
  @ApiProperty(text) contactPhone: string | null;
}

class RecordedPlatforms {
  @ApiProperty({ description: 'Each platform once' }) recordedCount: number;
  @ApiProperty({ description: 'Of these the invented ones' }) sampleCount: number;
}

export class PlatformCategorySummary extends RecordedPlatforms {
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ ...number, description: 'How many the notice names' }) plannedCount: number | null;
}

export class PlatformGroupSummary extends RecordedPlatforms {
  @ApiProperty() name: string;
  @ApiProperty(number) plannedCount: number | null;
  @ApiProperty({ type: [PlatformCategorySummary] }) categories: PlatformCategorySummary[];
}

export class PlatformSystemSummary extends RecordedPlatforms {
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty(text) source: string | null;
  @ApiProperty({ type: [PlatformGroupSummary] }) groups: PlatformGroupSummary[];
}

export class PlatformSummary {
  @ApiProperty() total: number;
  @ApiProperty({ description: 'Those that stand in no system' }) withoutSystem: number;
  @ApiProperty({ type: [PlatformSystemSummary] }) systems: PlatformSystemSummary[];
}
