import { type Duty, DUTIES } from '@lianqun/domain';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
} from 'class-validator';
import { NullableText, PageQuery } from '../../../foundation/http/fields.js';

const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;
const instant = { type: String, format: 'date-time', nullable: true } as const;

export const ACCOUNT_STATUSES = ['active', 'disabled', 'expired', 'not-started'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

const SORTS = ['username', 'displayName', 'organization', 'lastSignInAt', 'createdAt'].flatMap((field) => [
  field,
  `-${field}`,
]);

export class AccountQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'Any part of user name, name or e-mail address' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiProperty({ required: false, description: 'An organization with everything below it' })
  @IsOptional()
  @IsUUID()
  organizationId?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  roleId?: string;

  @ApiProperty({ required: false, enum: ACCOUNT_STATUSES })
  @IsOptional()
  @IsIn(ACCOUNT_STATUSES)
  status?: AccountStatus;

  @ApiProperty({ required: false, enum: SORTS, default: 'username' })
  @IsOptional()
  @IsIn(SORTS)
  sort = 'username';
}

export class CreateAccountRequest {
  @ApiProperty({ maxLength: 100 }) @IsString() @IsNotEmpty() @MaxLength(100) username: string;
  @ApiProperty({ maxLength: 100 }) @IsString() @IsNotEmpty() @MaxLength(100) displayName: string;
  @NullableText(200) email?: string | null;
  @ApiProperty() @IsUUID() organizationId: string;
  @NullableText(40, 'The first day; none for at once') startsOn?: string | null;
  @NullableText(40, 'The last day; none for without end') endsOn?: string | null;
}

class Versioned {
  @ApiProperty({ description: 'The version that the change was made on' }) @IsInt() @Min(1) version: number;
}

export class UpdateAccountRequest extends PartialType(OmitType(CreateAccountRequest, ['username'])) {
  @ApiProperty({ description: 'The version that the change was made on' }) @IsInt() @Min(1) version: number;
}

export class AssignRolesRequest extends Versioned {
  @ApiProperty({ type: [String], description: 'Ids of roles; replaces those that the account has' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  roles: string[];
}

export class AccountOrganization {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() shortName: string;
}

export class AccountRole {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: DUTIES, type: String, nullable: true }) duty: Duty | null;
}

export class AccountAbilities {
  @ApiProperty({ description: 'Name and e-mail address' }) update: boolean;
  @ApiProperty({ description: 'Organization and term, disabling, enabling, unlocking' }) administer: boolean;
  @ApiProperty() resetPassword: boolean;
  @ApiProperty() assignRoles: boolean;
}

export class AccountResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() username: string;
  @ApiProperty() displayName: string;
  @ApiProperty(text) email: string | null;
  @ApiProperty({ type: AccountOrganization, nullable: true }) organization: AccountOrganization | null;
  @ApiProperty({ type: [AccountRole] }) roles: AccountRole[];
  @ApiProperty(day) startsOn: string | null;
  @ApiProperty(day) endsOn: string | null;
  @ApiProperty(instant) disabledAt: Date | null;
  @ApiProperty({ enum: ACCOUNT_STATUSES }) status: AccountStatus;
  @ApiProperty() mustChangePassword: boolean;
  @ApiProperty({ ...instant, description: 'Until when signing in is refused after failed tries' })
  lockedUntil: Date | null;
  @ApiProperty(instant) lastSignInAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty() abilities: AccountAbilities;
}

export class AccountList {
  @ApiProperty({ type: [AccountResponse] }) items: AccountResponse[];
  @ApiProperty() total: number;
}

export class AccountWithPassword extends AccountResponse {
  @ApiProperty({ description: 'Told this once; the account must change it at the first sign-in' })
  initialPassword: string;
}
