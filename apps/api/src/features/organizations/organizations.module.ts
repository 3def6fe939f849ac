import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LeadingTermRepository } from './leading-term.repository.js';
import { LeadingTermsController } from './leading-terms.controller.js';
import { LeadingTermsService } from './leading-terms.service.js';
import { LeadingTerm, Organization } from './organization.entity.js';
import { OrganizationRepository } from './organization.repository.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsService } from './organizations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Organization, LeadingTerm])],
  controllers: [OrganizationsController, LeadingTermsController],
  providers: [OrganizationRepository, OrganizationsService, LeadingTermRepository, LeadingTermsService],
})
export class OrganizationsModule {}
