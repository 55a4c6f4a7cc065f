import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<string>();

/** All that the work reads and writes is of this department; behind the second wall nothing else is. */
export const withinDepartment = <T>(tenant: string, work: () => T): T => scope.run(tenant, work);

export const departmentInScope = (): string | undefined => scope.getStore();
