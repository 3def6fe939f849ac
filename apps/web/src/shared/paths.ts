/** Every address of the web, in one place: links are made here and nowhere else. */
const withQuery = (path: string, query: Record<string, string | undefined>) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
};

export const paths = {
  home: '/',
  login: (next?: string) => withQuery('/login', { next: next === '/' ? undefined : next }),
  enterprises: (filter: { q?: string; region?: string; chain?: string; tag?: string } = {}) =>
    withQuery('/enterprises', filter),
  enterprise: (id: string, tab?: 'history') => withQuery(`/enterprises/${id}`, { tab }),
  newEnterprise: '/enterprises/new',
  editEnterprise: (id: string) => `/enterprises/${id}/edit`,
  imports: '/imports',
  newImport: '/imports/new',
  importBatch: (id: string, step?: 'header' | 'columns' | 'preview') => withQuery(`/imports/${id}`, { step }),
  platforms: '/platforms',
  chains: '/chains',
  clusters: '/clusters',
  admin: '/admin',
  password: '/account/password',
};

/** Where to go after signing in: only a path of this site, never an address somebody put in a link. */
export const safeNext = (next: string | null): string =>
  next && /^\/(?![/\\])/.test(next) && !next.startsWith('/login') ? next : '/';
