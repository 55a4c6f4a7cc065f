import { each } from '../cost/bill.ts';
import { usedInWords } from '../cost/costPage.ts';
import { measure } from '../cost/measure.ts';
import { startBenchTables } from '../support/tables.ts';

/** What one transition costs from the command to the last mail; `docs/cost.md` says it of all kinds. */
export async function transitionFigures(): Promise<string> {
  const tables = await startBenchTables();
  try {
    const { works } = await measure(tables);
    return `one transition (received), with all that follows from it: ${usedInWords(each(works.receive))}`;
  } finally {
    await tables.stop();
  }
}
