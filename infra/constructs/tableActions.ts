import type { ItemNeed } from '../../functions/manifest.ts';

/** What DynamoDB calls each need; a transaction needs what its parts need. */
export const tableActions: Readonly<Record<ItemNeed, readonly string[]>> = {
  get: ['GetItem', 'BatchGetItem'],
  query: ['Query'],
  put: ['PutItem'],
  update: ['UpdateItem'],
  delete: ['DeleteItem'],
  check: ['ConditionCheckItem'],
};
