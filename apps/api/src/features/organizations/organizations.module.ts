import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LeadingTerm, Organization } from './organization.entity.js';
import { OrganizationRepository } from './organization.repository.js';
import { OrganizationsController } from './organizations.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Organization, LeadingTerm])],
  controllers: [OrganizationsController],
  providers: [OrganizationRepository],
})
export class OrganizationsModule {}
