import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouteProblem } from './shell/route-problem.js';
import { RequireSession } from './shell/require-session.js';
import { Shell } from './shell/shell.js';
import { LoginRoute } from './routes/login.js';
import { EnterprisesRoute } from './routes/enterprises.js';

const lazy =
  <Name extends string>(load: () => Promise<Record<Name, () => React.ReactNode>>, name: Name) =>
  async () => ({ Component: (await load())[name] });

/** What a signed-in person can open. The list of enterprises comes with the first load, everything else when asked for. */
const pages: RouteObject[] = [
  { index: true, lazy: lazy(() => import('./routes/home.js'), 'HomeRoute') },
  { path: 'enterprises', element: <EnterprisesRoute /> },
  { path: 'enterprises/new', lazy: lazy(() => import('./routes/new-enterprise.js'), 'NewEnterpriseRoute') },
  { path: 'enterprises/:id', lazy: lazy(() => import('./routes/enterprise.js'), 'EnterpriseRoute') },
  { path: 'enterprises/:id/edit', lazy: lazy(() => import('./routes/edit-enterprise.js'), 'EditEnterpriseRoute') },
  { path: 'imports', lazy: lazy(() => import('./routes/imports.js'), 'ImportsRoute') },
  { path: 'imports/new', lazy: lazy(() => import('./routes/new-import.js'), 'NewImportRoute') },
  { path: 'imports/:id', lazy: lazy(() => import('./routes/import-batch.js'), 'ImportBatchRoute') },
  { path: 'month', lazy: lazy(() => import('./routes/month.js'), 'MonthRoute') },
  { path: 'month/:periodId', lazy: lazy(() => import('./routes/month.js'), 'MonthRoute') },
  {
    path: 'month/:periodId/organizations',
    lazy: lazy(() => import('./routes/month-organizations.js'), 'MonthOrganizationsRoute'),
  },
  { path: 'platforms', lazy: lazy(() => import('./routes/platforms.js'), 'PlatformsRoute') },
  { path: 'chains', lazy: lazy(() => import('./routes/chains.js'), 'ChainsRoute') },
  { path: 'clusters', lazy: lazy(() => import('./routes/clusters.js'), 'ClustersRoute') },
  { path: 'admin', lazy: lazy(() => import('./routes/admin.js'), 'AdminRoute') },
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
