import { ApiProperty } from '@nestjs/swagger';
import { ImportBatchResponse } from '../imports/index.js';

export class RegionCount {
  @ApiProperty({ type: String, nullable: true, description: 'Null: outside the three provinces, or not known' })
  regionId: string | null;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty() count: number;
}

export class ChainCount {
  @ApiProperty() chainId: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty() count: number;
}

export class TagCount {
  @ApiProperty() kind: string;
  @ApiProperty() count: number;
}

export class OverviewResponse {
  @ApiProperty() enterpriseTotal: number;
  @ApiProperty({ description: 'Enterprises on at least one chain, each counted once' }) distinctOnChains: number;
  @ApiProperty({ type: [RegionCount] }) byProvince: RegionCount[];
  @ApiProperty({ type: [ChainCount] }) byChain: ChainCount[];
  @ApiProperty({ type: [TagCount] }) byTag: TagCount[];
  @ApiProperty({ type: [ImportBatchResponse] }) recentImports: ImportBatchResponse[];
}
