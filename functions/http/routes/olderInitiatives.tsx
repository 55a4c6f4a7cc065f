import { importOlder, type OlderImported } from '../../../shared/app/importOlder.ts';
import { csvTemplate } from '../../../shared/imports/csvTemplate.ts';
import { olderColumns, olderInitiativesOf } from '../../../shared/imports/olderTable.ts';
import { readTables } from '../../../shared/imports/readTables.ts';
import { OlderPage, olderAddress } from '../../../shared/pages/intake/olderPage.tsx';
import { untouched } from '../../../shared/pages/pageContext.ts';
import { type Administrator, administering, administeringForm } from '../administering.ts';
import { formToken } from '../formToken.ts';
import { previewedList, type SentList, type ShownList } from '../previewedList.ts';
import { page } from '../responses.tsx';
import { actOf, contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const show = (
  c: WebContext,
  { visitor, realm }: Administrator,
  { state = untouched, result, status }: ShownList<OlderImported> = {},
) =>
  page(
    c,
    <OlderPage
      context={contextFor(c, visitor)}
      realm={realm.tops.map(({ name }) => name).join(', ')}
      token={() => formToken(visitor.nonce)}
      state={state}
      columns={olderColumns}
      {...(result ? { result } : {})}
    />,
    status,
  );

async function run(c: WebContext, { visitor, realm }: Administrator, sent: SentList) {
  const { name, content, dryRun } = sent;
  const tables = readTables({ name, content });
  if ('refusal' in tables) return tables;
  const { today } = c.get('moment');
  const frame = { units: realm.units, anyUnit: realm.whole, today };
  const read = olderInitiativesOf(tables.tables, frame);
  if ('refusal' in read) return read;
  const { tenant } = visitor;
  return importOlder(c.get('deps'))({ tenant, rows: read.rows, dryRun, act: actOf(c, visitor) });
}

const { preview, save } = previewedList<OlderImported>({
  run,
  standingOf: ({ results }) => ({
    hasErrors: results.some(({ status }) => status === 'error'),
    changesSomething: results.some(({ status }) => status !== 'unchanged'),
  }),
  show,
});

const template = (c: WebContext) =>
  c.body(csvTemplate(olderColumns), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="sang-kien-cu.csv"',
  });

export function olderInitiativeRoutes(app: WebHono): void {
  app.get(
    olderAddress,
    administering((c, by) => show(c, by)),
  );
  app.post(`${olderAddress}/xem`, administeringForm(preview, { files: true }));
  app.post(`${olderAddress}/luu`, administeringForm(save));
  app.get(
    `${olderAddress}/mau.csv`,
    administering((c) => template(c)),
  );
}
