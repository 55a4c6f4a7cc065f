import * as fc from 'fast-check';

/** Checks a synchronous property; `assert` is typed as if it could be a promise. */
export function holds<T>(property: fc.IProperty<T>, numRuns = 100): void {
  void fc.assert(property, { numRuns });
}
