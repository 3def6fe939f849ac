import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsUUID } from 'class-validator';

export class InvitedOrganization {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() shortName: string;
}

export class Invitation {
  @ApiProperty() organization: InvitedOrganization;
  @ApiProperty({ type: String, format: 'date-time' }) invitedAt: Date;
  @ApiProperty({ type: String, nullable: true }) invitedByName: string | null;
}

export class InvitationList {
  @ApiProperty({ type: [Invitation] }) items: Invitation[];
}

export class InviteRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID() organizationId: string;
}

export class PresenceRequest {
  @ApiProperty({ description: 'Whether the record is being edited, not only read' }) @IsBoolean() editing: boolean;
}

export class PresentPerson {
  @ApiProperty() accountId: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ type: String, nullable: true }) organizationName: string | null;
  @ApiProperty() editing: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) seenAt: Date;
}

export class PresenceResponse {
  @ApiProperty({ type: [PresentPerson], description: 'The others; seen within the last 45 seconds' })
  others: PresentPerson[];
}
