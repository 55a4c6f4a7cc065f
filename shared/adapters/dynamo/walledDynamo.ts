import type { Dynamo } from './client.ts';
import { departmentInScope } from './departmentScope.ts';

/**
 * The second wall: calls go out with the credentials of the department in scope, which open no key of
 * another one, whatever key the call names.
 * @param clientFor a client whose credentials are of one department; made once for each.
 */
export function walledDynamo(clientFor: (tenant: string) => Dynamo): Dynamo {
  const clients = new Map<string, Dynamo>();
  const inScope = (): Dynamo => {
    const tenant = departmentInScope();
    if (tenant === undefined) throw new Error('no department is in scope');
    const client = clients.get(tenant) ?? clientFor(tenant);
    clients.set(tenant, client);
    return client;
  };
  return {
    call: async (action, input) => inScope().call(action, input),
    inScope,
    destroy: () => {
      for (const client of clients.values()) client.destroy();
    },
  };
}
