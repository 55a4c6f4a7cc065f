import type { Assembly } from '../local/assembly/assembly.ts';

/** The other departments have nothing to do in the period; their ticks would only take time. */
export const servingOnly = (tenant: string, assembly: Assembly): Assembly => ({
  ...assembly,
  functions: assembly.functions.map((one) => ({
    ...one,
    environment: { ...one.environment, TENANTS: tenant },
  })),
});
