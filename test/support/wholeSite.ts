import { Hono } from 'hono';
import { administrationApp } from '../../functions/http/administrationApp.ts';
import type { WebEnv } from '../../functions/http/web.ts';
import { webApp } from '../../functions/http/webApp.tsx';
import type { WebDependencies } from '../../functions/http/webDependencies.ts';

/** Both functions behind one address, as the gateway's routes divide the paths. */
export function wholeSite(deps: WebDependencies) {
  const pages = webApp(deps);
  const administration = administrationApp(deps);
  return new Hono<WebEnv>()
    .all('/quan-tri', (c) => administration.fetch(c.req.raw, c.env))
    .all('/quan-tri/*', (c) => administration.fetch(c.req.raw, c.env))
    .all('*', (c) => pages.fetch(c.req.raw, c.env));
}
