import { randomUUID } from 'node:crypto';
import type { Realm } from '../../../shared/app/realm.ts';
import { type ExportRefusal, exportTrail, mostExported } from '../../../shared/app/trailExport.ts';
import type { TrailFiles } from '../../../shared/app/trailFiles.ts';
import { trailView } from '../../../shared/app/trailView.ts';
import { rolesWith } from '../../../shared/domain/organisation/rights.ts';
import { shortDate } from '../../../shared/domain/text/formats.ts';
import { TrailPage } from '../../../shared/pages/administration/trailPage.tsx';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { trailAddress } from '../../../shared/pages/trailAddress.ts';
import { isoDay } from '../forms/fields.ts';
import { formToken } from '../formToken.ts';
import { checkNonce } from '../guardForm.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { messageResponse, notFound, type PageStatus, page } from '../responses.tsx';
import { markOf } from '../secrets.ts';
import { keepingTrail, readingTrail, type TrailReader } from '../trailReader.ts';
import { verifier } from '../verifier.ts';
import { actOf, contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** How long an export can be fetched; the bucket forgets the prefix after a day. */
const keptSeconds = 24 * 60 * 60;

const secondsOf = (c: WebContext): number => Math.floor(Date.parse(c.get('moment').now) / 1000);

const idPattern = /^nhat-ky-(\d{4}-\d{2}-\d{2})-(\d{4}-\d{2}-\d{2})-(\d{10})-[0-9a-f]{12}$/;

/** Only whoever made the files, and who still reads the same units, can name them. */
const keyOf = ({ visitor, realm }: TrailReader, file: string): string =>
  `exports/${visitor.tenant}/${visitor.person.id}/${markOfRealm(realm)}/${file}`;

const markOfRealm = ({ tops }: Realm): string => markOf(tops.map(({ id }) => id).toSorted());

interface Shown {
  readonly state?: FormState;
  readonly status?: PageStatus;
}

async function show(
  c: WebContext,
  { visitor, realm }: TrailReader,
  { state = untouched, status }: Shown = {},
): Promise<Response> {
  const view = await trailView(c.get('deps'))(visitor.tenant, realm);
  const [id, from, to] = idPattern.exec(c.req.query('xong') ?? '') ?? [];
  return page(
    c,
    <TrailPage
      context={contextFor(c, visitor)}
      token={formToken(visitor.nonce)}
      state={state}
      {...view}
      units={realm.units}
      keeps={visitor.holdings.some(({ role }) => rolesWith('keep_trail').includes(role))}
      today={c.get('moment').today}
      {...(id && from && to && { done: { id, from: shortDate(from), to: shortDate(to) } })}
    />,
    status,
  );
}

function errorOf(refusal: ExportRefusal): FieldError {
  switch (refusal.because) {
    case 'not_a_day':
      return refusal.field === 'from'
        ? { field: 'from', message: 'Từ ngày: không phải là một ngày có thật.' }
        : { field: 'to', message: 'Đến hết ngày: không phải là một ngày có thật.' };
    case 'reversed':
      return { field: 'to', message: 'Đến hết ngày: không được trước ngày bắt đầu.' };
    case 'no_such_unit':
      return { field: 'unit', message: 'Đơn vị: không thuộc phạm vi Ông/Bà được xem.' };
    case 'too_many':
      return {
        field: 'to',
        message: `Kỳ này có ${refusal.count} mục, một tệp nhiều nhất ${mostExported} mục: xin chia thành các kỳ ngắn hơn. Yêu cầu này đã được ghi vào nhật ký.`,
      };
  }
}

async function make(c: WebContext, reader: TrailReader): Promise<Response> {
  const { visitor, realm } = reader;
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const [from, to] = [isoDay(fieldOf(entered, 'from')), isoDay(fieldOf(entered, 'to'))];
  const unitId = fieldOf(entered, 'unit');
  const moment = c.get('moment');
  const id = `nhat-ky-${from}-${to}-${secondsOf(c)}-${randomUUID().slice(-12)}`;
  const outcome = await exportTrail(c.get('deps'))(
    {
      tenant: visitor.tenant,
      by: actOf(c, visitor).by,
      realm,
      from,
      to,
      ...(unitId && { unitId }),
      moment,
    },
    (files) => keep(c, reader, id, files),
  );
  if (outcome.made) return c.redirect(`${trailAddress}?xong=${id}`, 303);
  const state = { errors: [errorOf(outcome.refusal)], entered };
  return show(c, reader, { state, status: 422 });
}

async function keep(c: WebContext, reader: TrailReader, id: string, files: TrailFiles) {
  const { put } = c.get('deps').files;
  const bytes = (text: string) => new TextEncoder().encode(text);
  await put(keyOf(reader, `${id}.jsonl`), bytes(files.jsonl), 'application/x-ndjson');
  await put(keyOf(reader, `${id}.csv`), bytes(files.csv), 'text/csv; charset=utf-8');
}

/** Sends to a link of at most a minute, made after the check. */
async function download(c: WebContext, reader: TrailReader): Promise<Response> {
  const file = c.req.param('file') ?? '';
  const [, id = '', ending] = /^(.+)\.(jsonl|csv)$/.exec(file) ?? [];
  const seconds = Number(idPattern.exec(id)?.[3]);
  if (!ending || Number.isNaN(seconds)) return notFound(c);
  if (secondsOf(c) - seconds > keptSeconds)
    return messageResponse(c, {
      status: 410,
      title: 'Tệp đã hết hạn',
      body: (
        <p>
          Tệp nhật ký chỉ được giữ một ngày. Xin <a href={trailAddress}>lập lại tệp</a>.
        </p>
      ),
    });
  return c.redirect(await c.get('deps').files.link(keyOf(reader, file), file), 303);
}

const program = (c: WebContext) =>
  c.body(verifier(), 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'content-disposition': 'attachment; filename="verify-audit.mjs"',
  });

export function trailRoutes(app: WebHono): void {
  app.get(
    trailAddress,
    readingTrail((c, reader) => show(c, reader)),
  );
  app.post(trailAddress, keepingTrail(make));
  app.get(`${trailAddress}/tai/:file`, keepingTrail(download));
  app.get(
    `${trailAddress}/verify-audit.mjs`,
    keepingTrail((c) => program(c)),
  );
}
