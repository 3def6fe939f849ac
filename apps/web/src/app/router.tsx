import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { ImportsOf } from '../features/imports/register.js';
import { importsPath, type ImportRegister } from '../shared/import-register.js';
import { RouteProblem } from './shell/route-problem.js';
import { RequireSession } from './shell/require-session.js';
import { Shell } from './shell/shell.js';
import { LoginRoute } from './routes/login.js';
import { EnterprisesRoute } from './routes/enterprises.js';

const lazy =
  <Name extends string>(load: () => Promise<Record<Name, () => React.ReactNode>>, name: Name) =>
  async () => ({ Component: (await load())[name] });

/** The pipeline of lists is the same for every register that takes them. */
const importPages = (register: ImportRegister): RouteObject => ({
  path: importsPath[register],
  element: (
    <ImportsOf register={register}>
      <Outlet />
    </ImportsOf>
  ),
  children: [
    { index: true, lazy: lazy(() => import('./routes/imports.js'), 'ImportsRoute') },
    { path: 'new', lazy: lazy(() => import('./routes/new-import.js'), 'NewImportRoute') },
    { path: 'memory', lazy: lazy(() => import('./routes/import-memory.js'), 'ImportMemoryRoute') },
    { path: ':id', lazy: lazy(() => import('./routes/import-batch.js'), 'ImportBatchRoute') },
  ],
});

/** What a signed-in person can open. The list of enterprises comes with the first load, everything else when asked for. */
const pages: RouteObject[] = [
  { index: true, lazy: lazy(() => import('./routes/home.js'), 'HomeRoute') },
  { path: 'enterprises', element: <EnterprisesRoute /> },
  { path: 'enterprises/new', lazy: lazy(() => import('./routes/new-enterprise.js'), 'NewEnterpriseRoute') },
  { path: 'enterprises/bin', lazy: lazy(() => import('./routes/enterprise-bin.js'), 'EnterpriseBinRoute') },
  {
    path: 'enterprises/duplicates',
    lazy: lazy(() => import('./routes/enterprise-duplicates.js'), 'EnterpriseDuplicatesRoute'),
  },
  {
    path: 'enterprises/:id/merge/:otherId',
    lazy: lazy(() => import('./routes/merge-enterprises.js'), 'MergeEnterprisesRoute'),
  },
  { path: 'enterprises/:id', lazy: lazy(() => import('./routes/enterprise.js'), 'EnterpriseRoute') },
  { path: 'enterprises/:id/edit', lazy: lazy(() => import('./routes/edit-enterprise.js'), 'EditEnterpriseRoute') },
  { path: 'projects', lazy: lazy(() => import('./routes/projects.js'), 'ProjectsRoute') },
  { path: 'projects/bin', lazy: lazy(() => import('./routes/bin.js'), 'ProjectBinRoute') },
  { path: 'blockers/bin', lazy: lazy(() => import('./routes/bin.js'), 'BlockerBinRoute') },
  { path: 'platforms/bin', lazy: lazy(() => import('./routes/bin.js'), 'PlatformBinRoute') },
  { path: 'relocations', lazy: lazy(() => import('./routes/relocations.js'), 'RelocationsRoute') },
  { path: 'relocations/new', lazy: lazy(() => import('./routes/new-relocation.js'), 'NewRelocationRoute') },
  { path: 'relocations/:id', lazy: lazy(() => import('./routes/relocation.js'), 'RelocationRoute') },
  { path: 'relocations/:id/edit', lazy: lazy(() => import('./routes/edit-relocation.js'), 'EditRelocationRoute') },
  { path: 'relocations/bin', lazy: lazy(() => import('./routes/bin.js'), 'RelocationBinRoute') },
  { path: 'projects/new', lazy: lazy(() => import('./routes/new-project.js'), 'NewProjectRoute') },
  { path: 'projects/:id', lazy: lazy(() => import('./routes/project.js'), 'ProjectRoute') },
  { path: 'projects/:id/edit', lazy: lazy(() => import('./routes/edit-project.js'), 'EditProjectRoute') },
  { path: 'blockers', lazy: lazy(() => import('./routes/blockers.js'), 'BlockersRoute') },
  { path: 'blockers/new', lazy: lazy(() => import('./routes/new-blocker.js'), 'NewBlockerRoute') },
  { path: 'blockers/:id', lazy: lazy(() => import('./routes/blocker.js'), 'BlockerRoute') },
  { path: 'blockers/:id/edit', lazy: lazy(() => import('./routes/edit-blocker.js'), 'EditBlockerRoute') },
  importPages('enterprise'),
  importPages('project'),
  importPages('blocker'),
  importPages('platform'),
  importPages('relocation'),
  importPages('chain'),
  importPages('cluster'),
  { path: 'bulk-edits/:register', lazy: lazy(() => import('./routes/bulk-edits.js'), 'BulkEditsRoute') },
  { path: 'bulk-edits/:register/:id', lazy: lazy(() => import('./routes/bulk-edits.js'), 'BulkEditRoute') },
  { path: 'proposals', lazy: lazy(() => import('./routes/proposals.js'), 'ProposalsRoute') },
  { path: 'month', lazy: lazy(() => import('./routes/month.js'), 'MonthRoute') },
  { path: 'month/:periodId', lazy: lazy(() => import('./routes/month.js'), 'MonthRoute') },
  {
    path: 'month/:periodId/organizations',
    lazy: lazy(() => import('./routes/month-organizations.js'), 'MonthOrganizationsRoute'),
  },
  { path: 'periods', lazy: lazy(() => import('./routes/periods.js'), 'PeriodsRoute') },
  { path: 'reports', lazy: lazy(() => import('./routes/reports.js'), 'ReportsRoute') },
  { path: 'reports/:id', lazy: lazy(() => import('./routes/report.js'), 'ReportRoute') },
  { path: 'platforms', lazy: lazy(() => import('./routes/platforms.js'), 'PlatformsRoute') },
  { path: 'platforms/systems', lazy: lazy(() => import('./routes/platform-systems.js'), 'PlatformSystemsRoute') },
  { path: 'platforms/new', lazy: lazy(() => import('./routes/new-platform.js'), 'NewPlatformRoute') },
  { path: 'platforms/:id', lazy: lazy(() => import('./routes/platform.js'), 'PlatformRoute') },
  { path: 'platforms/:id/edit', lazy: lazy(() => import('./routes/edit-platform.js'), 'EditPlatformRoute') },
  { path: 'chains', lazy: lazy(() => import('./routes/chains.js'), 'ChainsRoute') },
  { path: 'chains/bin', lazy: lazy(() => import('./routes/bin.js'), 'ChainBinRoute') },
  { path: 'chains/new', lazy: lazy(() => import('./routes/new-chain.js'), 'NewChainRoute') },
  { path: 'chains/:id', lazy: lazy(() => import('./routes/chain.js'), 'ChainRoute') },
  { path: 'chains/:id/edit', lazy: lazy(() => import('./routes/edit-chain.js'), 'EditChainRoute') },
  { path: 'clusters', lazy: lazy(() => import('./routes/chains.js'), 'ClustersRoute') },
  { path: 'clusters/bin', lazy: lazy(() => import('./routes/bin.js'), 'ClusterBinRoute') },
  { path: 'clusters/new', lazy: lazy(() => import('./routes/new-chain.js'), 'NewClusterRoute') },
  { path: 'clusters/:id', lazy: lazy(() => import('./routes/chain.js'), 'ClusterRoute') },
  { path: 'clusters/:id/edit', lazy: lazy(() => import('./routes/edit-chain.js'), 'EditClusterRoute') },
  { path: 'admin', lazy: lazy(() => import('./routes/admin.js'), 'AdminRoute') },
  {
    path: 'admin/organizations',
    lazy: lazy(() => import('./routes/organizations.js'), 'OrganizationsRoute'),
  },
  {
    path: 'admin/organizations/new',
    lazy: lazy(() => import('./routes/new-organization.js'), 'NewOrganizationRoute'),
  },
  {
    path: 'admin/organizations/:id/edit',
    lazy: lazy(() => import('./routes/edit-organization.js'), 'EditOrganizationRoute'),
  },
  { path: 'admin/leading-terms', lazy: lazy(() => import('./routes/leading-terms.js'), 'LeadingTermsRoute') },
  { path: 'admin/accounts', lazy: lazy(() => import('./routes/accounts.js'), 'AccountsRoute') },
  { path: 'admin/accounts/new', lazy: lazy(() => import('./routes/new-account.js'), 'NewAccountRoute') },
  { path: 'admin/accounts/:id', lazy: lazy(() => import('./routes/account.js'), 'AccountRoute') },
  { path: 'admin/accounts/:id/edit', lazy: lazy(() => import('./routes/edit-account.js'), 'EditAccountRoute') },
  { path: 'admin/roles', lazy: lazy(() => import('./routes/roles.js'), 'RolesRoute') },
  { path: 'admin/roles/new', lazy: lazy(() => import('./routes/new-role.js'), 'NewRoleRoute') },
  { path: 'admin/roles/:id', lazy: lazy(() => import('./routes/role.js'), 'RoleRoute') },
  { path: 'admin/roles/:id/edit', lazy: lazy(() => import('./routes/edit-role.js'), 'EditRoleRoute') },
  { path: 'admin/lights', lazy: lazy(() => import('./routes/light-rules.js'), 'LightRulesRoute') },
  { path: 'admin/dictionaries/:name?', lazy: lazy(() => import('./routes/dictionaries.js'), 'DictionariesRoute') },
  { path: 'admin/settings', lazy: lazy(() => import('./routes/system-settings.js'), 'SystemSettingsRoute') },
  { path: 'admin/security', lazy: lazy(() => import('./routes/security-rules.js'), 'SecurityRulesRoute') },
  { path: 'admin/audit', lazy: lazy(() => import('./routes/audit.js'), 'AuditRoute') },
  { path: 'account', lazy: lazy(() => import('./routes/me.js'), 'MeRoute') },
  { path: 'inbox', lazy: lazy(() => import('./routes/inbox.js'), 'InboxRoute') },
  {
    path: 'account/notifications',
    lazy: lazy(() => import('./routes/notification-preferences.js'), 'NotificationPreferencesRoute'),
  },
  { path: 'account/password', lazy: lazy(() => import('./routes/password.js'), 'PasswordRoute') },
  { path: '*', lazy: lazy(() => import('./routes/not-found.js'), 'NotFoundRoute') },
];

export const routes: RouteObject[] = [
  { path: '/login', element: <LoginRoute />, errorElement: <RouteProblem /> },
  {
    path: '/',
    element: (
      <RequireSession>
        <Shell />
      </RequireSession>
    ),
    errorElement: <RouteProblem />,
    hydrateFallbackElement: <div />,
    children: [{ errorElement: <RouteProblem />, children: pages }],
  },
];

export const createRouter = () => createBrowserRouter(routes);
