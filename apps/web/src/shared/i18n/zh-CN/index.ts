import { accountAdmin } from './account-admin.js';
import { accounts } from './accounts.js';
import { admin } from './admin.js';
import { auditRecord } from './audit-record.js';
import { blockers } from './blockers.js';
import { chainLinks } from './chain-links.js';
import { chainPlaces } from './chain-places.js';
import { chainRoles } from './chain-roles.js';
import { chains } from './chains.js';
import { common } from './common.js';
import { dictionaries } from './dictionaries.js';
import { enterpriseBin } from './enterprise-bin.js';
import { exporting } from './exporting.js';
import { enterpriseForm } from './enterprise-form.js';
import { enterpriseMerge } from './enterprise-merge.js';
import { enterpriseOrigin } from './enterprise-origin.js';
import { enterprises } from './enterprises.js';
import { form } from './form.js';
import { house } from './house.js';
import { imports } from './imports.js';
import { importsHistory } from './imports-history.js';
import { importsPreview } from './imports-preview.js';
import { list } from './list.js';
import { monthlyReports } from './monthly-reports.js';
import { nav } from './nav.js';
import { notifications } from './notifications.js';
import { organizations } from './organizations.js';
import { overview } from './overview.js';
import { permissions } from './permissions.js';
import { platforms } from './platforms.js';
import { progressEntries } from './progress-entries.js';
import { proposals } from './proposals.js';
import { projectForm } from './project-form.js';
import { projects } from './projects.js';
import { record } from './record.js';
import { relocations } from './relocations.js';
import { reportingPeriods } from './reporting-periods.js';
import { roles } from './roles.js';
import { search } from './search.js';
import { securityRules } from './security-rules.js';
import { settings } from './settings.js';

export const zhCN = {
  accountAdmin,
  accounts,
  admin,
  auditRecord,
  blockers,
  chainLinks,
  chainPlaces,
  chainRoles,
  chains,
  ...common,
  dictionaries,
  enterpriseBin,
  exporting,
  enterpriseForm,
  enterpriseMerge,
  enterpriseOrigin,
  enterprises,
  form,
  house,
  imports,
  importsHistory,
  importsPreview,
  list,
  monthlyReports,
  nav,
  notifications,
  organizations,
  overview,
  permissions,
  platforms,
  progressEntries,
  proposals,
  projectForm,
  projects,
  record,
  relocations,
  reportingPeriods,
  roles,
  search,
  securityRules,
  settings,
} as const;
