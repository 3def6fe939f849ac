import { ApiProperty } from '@nestjs/swagger';

export class PlatformMembership {
  @ApiProperty({ description: 'Key of the platform system' }) system: string;
  @ApiProperty({ description: 'Key of the category within it' }) category: string;
}

export class ReceivingPlatformResponse {
  @ApiProperty() id: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty({ type: String, nullable: true }) regionId: string | null;
  @ApiProperty({ type: String, nullable: true }) regionName: string | null;
  @ApiProperty({ type: [PlatformMembership] }) systems: PlatformMembership[];
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
}

export class ReceivingPlatformList {
  @ApiProperty({ type: [ReceivingPlatformResponse] }) items: ReceivingPlatformResponse[];
}

export class PlatformCategoryResponse {
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: Number, nullable: true }) plannedCount: number | null;
  @ApiProperty() recordedCount: number;
}

export class PlatformSystemResponse {
  @ApiProperty() id: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [PlatformCategoryResponse] }) categories: PlatformCategoryResponse[];
  @ApiProperty({ type: String, nullable: true }) source: string | null;
}

export class PlatformSystemList {
  @ApiProperty({ type: [PlatformSystemResponse] }) items: PlatformSystemResponse[];
}
