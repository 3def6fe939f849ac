import { ApiProperty } from '@nestjs/swagger';

export class ClusterResponse {
  @ApiProperty() id: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty() status: string;
  @ApiProperty() level: string;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
  @ApiProperty({ type: [String] }) relatedNames: string[];
}

export class ClusterList {
  @ApiProperty({ type: [ClusterResponse] }) items: ClusterResponse[];
}
