/** The pages that work without a connection, once any page was visited: emergency first, then the tools and the plan. */
const SHELL_PATHS = [
  '/emergency',
  '/running-out',
  '/offline',
  '/',
  '/helping',
  '/start',
  '/taper',
  '/taper/verify',
  '/lint',
  '/equivalents',
  '/level',
  '/checks',
  '/checks/dependence',
  '/checks/use-disorder',
  '/checks/phq-2',
  '/checks/phq-9',
  '/checks/gad-7',
  '/checks/audit-c',
  '/checks/taps',
  '/checks/sds',
  '/withdrawal',
  '/mix',
  '/settings',
  '/diary',
  '/bring',
  '/vault',
  '/places',
  '/saved',
  '/compare-places',
  '/privacy',
  '/about',
  '/sources',
] as const;

/** Their addresses, in both languages. */
export const SHELL_PAGES: readonly string[] = SHELL_PATHS.flatMap((path) => [
  path,
  path === '/' ? '/es' : `/es${path}`,
]);

export const CACHE_PREFIX = 'shell-';

/** The page that says that there is no connection, in the language of the one that was asked for. */
export function offlinePageFor(path: string): string {
  return path === '/es' || path.startsWith('/es/') ? '/es/offline' : '/offline';
}

/** A page with another title and icon, for a device that asked for titles that say nothing; what is installed from it is as neutral. */
export function withTitle(html: string, title: string): string {
  const plain = title.replace(/[&<>]/g, '');
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${plain}</title>`)
    .replace('/app.webmanifest"', '/app-plain.webmanifest"')
    .replace(/(<link rel="icon" href="[^"]*)icon\.svg"/, '$1icon-plain.svg"');
}
