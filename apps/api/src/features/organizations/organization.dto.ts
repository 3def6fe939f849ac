import { ApiProperty } from '@nestjs/swagger';

export class OrganizationResponse {
  @ApiProperty() id: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty() shortName: string;
  @ApiProperty() type: string;
  @ApiProperty({ type: String, nullable: true }) regionId: string | null;
  @ApiProperty({ type: String, nullable: true }) parentId: string | null;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
}

export class OrganizationList {
  @ApiProperty({ type: [OrganizationResponse] }) items: OrganizationResponse[];
}
