import { SECURITY_RULE_LIMITS } from '@lianqun/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsObject, Max, Min, ValidateIf, ValidateNested } from 'class-validator';

const { password, signIn, session } = SECURITY_RULE_LIMITS;

const Whole = ({ min, max }: { min: number; max: number }) =>
  applyDecorators(ApiProperty({ type: 'integer', minimum: min, maximum: max }), IsInt(), Min(min), Max(max));

const Part = (part: () => new () => object) =>
  // The description knows a late type by the name of its function.
  applyDecorators(ApiProperty({ type: () => part() }), IsDefined(), IsObject(), ValidateNested(), Type(part));

export class PasswordRulePart {
  @Whole(password.minLength) minLength: number;
  @Whole(password.classes) classes: number;
  @Whole(password.history) history: number;
  @ApiProperty({ type: 'integer', nullable: true, minimum: password.maxAgeDays.min, maximum: password.maxAgeDays.max })
  @ValidateIf((part: PasswordRulePart) => part.maxAgeDays !== null)
  @IsInt()
  @Min(password.maxAgeDays.min)
  @Max(password.maxAgeDays.max)
  maxAgeDays: number | null;
}

export class SignInRulePart {
  @Whole(signIn.failures) failures: number;
  @Whole(signIn.minutes) minutes: number;
}

export class SessionRulePart {
  @Whole(session.idleMinutes) idleMinutes: number;
  @Whole(session.absoluteHours) absoluteHours: number;
}

/** What is asked of passwords, sign-ins and sessions; the version is the one that a change is made on. */
export class SecurityRulesBody {
  @ApiProperty() @IsInt() @Min(1) version: number;
  @Part(() => PasswordRulePart) password: PasswordRulePart;
  @Part(() => SignInRulePart) signIn: SignInRulePart;
  @Part(() => SessionRulePart) session: SessionRulePart;
}
