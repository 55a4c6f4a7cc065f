import { fromItem } from '../../shared/adapters/dynamo/reports.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { type BuildNeeds, buildReport } from '../../shared/app/buildReport.ts';
import type { Observation } from '../middleware.ts';

/** Builds the report of one request. */
export function report(deps: BuildNeeds, observe: Observation) {
  const build = buildReport(deps);
  return async (image: Item): Promise<void> => {
    const { tenant, id, snapshotAt } = fromItem(image);
    const status = await build(tenant, id, momentOf(snapshotAt));
    if (status === 'failed') observe.count('ReportFailed');
  };
}
