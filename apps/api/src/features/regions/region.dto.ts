import { ApiProperty } from '@nestjs/swagger';

export class RegionResponse {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() fullName: string;
  @ApiProperty() level: number;
  @ApiProperty({ type: String, nullable: true }) parentId: string | null;
  @ApiProperty({ type: [String] }) aliases: string[];
}

export class RegionList {
  @ApiProperty({ type: [RegionResponse] }) items: RegionResponse[];
}
