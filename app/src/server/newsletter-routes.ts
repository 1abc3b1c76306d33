import { Hono } from 'hono';
import type { Act } from '../contract/act.ts';

/** The addresses of the newsletter and the methods that they take. */
export const NEWSLETTER_METHODS: Readonly<Record<string, readonly string[]>> = {
  '/api/v1/newsletter/leave/:code': ['POST'],
};

/** The way out that mail programs press for their reader: one request, no page, the same answer every time (RFC 8058). */
export function newsletterRoutes(act: Pick<Act, 'leaveNewsletter'>): Hono {
  const routes = new Hono();
  routes.post('/newsletter/leave/:code', async (context) => {
    await act.leaveNewsletter(context.req.param('code'));
    return context.json({ outcome: 'left' });
  });
  return routes;
}
