import type { MiddlewareHandler } from 'hono';
import { withinDepartment } from '../../shared/adapters/dynamo/departmentScope.ts';
import { tenantNamedIn } from '../../shared/app/linkToken.ts';
import { sessionCookie } from './cookies.ts';
import type { WebEnv } from './web.ts';

/**
 * Answers a request within the department of its mailed link, else of its session. Both are claims
 * here: the first holds by its MAC, the second only if the session lies under that department's keys.
 */
export const inDepartment: MiddlewareHandler<WebEnv> = (c, next) => {
  const claims = [...c.req.path.split('/').map(tenantNamedIn), sessionCookie(c)?.split('.')[0]];
  const tenant = claims.find((claim) => claim !== undefined);
  return tenant !== undefined && c.get('deps').tenants.includes(tenant)
    ? withinDepartment(tenant, next)
    : next();
};
