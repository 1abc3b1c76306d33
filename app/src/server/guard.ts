import type { MiddlewareHandler } from 'hono';
import { failedWith } from './problem-response.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Sets the headers that every answer of the API carries; what it tells of a person is kept in no cache. */
export const guarded: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
};

/** Answers `too-slow` when a request takes longer than it may. */
export function within(limitMs: number): MiddlewareHandler {
  return async (context, next) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), limitMs);
    });
    try {
      const first = await Promise.race([next().then(() => 'done' as const), late]);
      if (first === 'late') context.res = failedWith('too-slow');
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Refuses a known address that is asked with a method it does not take. */
export function onlyMethods(methods: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    if (methods.includes(context.req.method)) return next();
    const response = failedWith('method-not-allowed');
    response.headers.set('allow', methods.join(', '));
    return response;
  };
}
