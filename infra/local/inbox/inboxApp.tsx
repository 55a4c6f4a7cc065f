import { type Context, Hono } from 'hono';
import { type ClockRequest, targetOf } from './clockRequest.ts';
import type { InboxParts } from './inboxParts.ts';
import { InboxPage, ListPage, type ListQuery, longDay, MailPage, MessagePage } from './pages.tsx';
import { bytesOf, lineOf, mailSearch, recipientsOf, shownHtml } from './readMail.ts';
import { style } from './style.ts';

const shownAtMost = 200;

const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
/** A mail's own markup: no script, nothing fetched, an origin of its own. */
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

const queryOf = (context: Context): ListQuery => ({
  to: (context.req.query('to') ?? '').toLowerCase(),
  text: context.req.query('q') ?? '',
});

export function inboxApp(options: Omit<InboxParts, 'port'>): Hono {
  const { mails, clock, schedules, webUrl } = options;
  const search = mailSearch(mails);
  const app = new Hono();
  const around = () => ({ today: clock.today(), webUrl });

  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'same-origin');
    context.header('cache-control', 'no-store');
    if (!context.res.headers.has('content-security-policy'))
      context.header('content-security-policy', pagePolicy);
  });
  app.get('/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css' }));

  app.get('/', (context) => whole(context, <InboxPage {...around()} query={queryOf(context)} />));

  app.get('/list', async (context) => {
    const query = queryOf(context);
    const found = await search.find(query);
    return whole(
      context,
      <ListPage
        query={query}
        recipients={recipientsOf(mails.all())}
        lines={await Promise.all(found.slice(0, shownAtMost).map(search.listed))}
        total={found.length}
      />,
    );
  });

  app.get('/mails', async (context) =>
    context.json((await search.find(queryOf(context))).map(lineOf)),
  );

  app.get('/mail/:id', async (context) => {
    const mail = mails.find(context.req.param('id'));
    if (!mail) return whole(context, <MessagePage {...around()} text="Không có thư này." />, 404);
    const email = await mails.read(mail.messageId);
    return whole(context, <MailPage {...around()} mail={mail} line={lineOf(mail)} email={email} />);
  });

  app.get('/mail/:id/html', async (context) => {
    const mail = mails.find(context.req.param('id'));
    if (!mail) return context.notFound();
    context.header('content-security-policy', mailPolicy);
    return context.html(shownHtml(await mails.read(mail.messageId)));
  });

  app.get('/mail/:id/raw', (context) => {
    const mail = mails.find(context.req.param('id'));
    if (!mail) return context.notFound();
    return context.body(new Uint8Array(mails.mime(mail.messageId)), 200, {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${mail.messageId}.eml"`,
    });
  });

  app.get('/mail/:id/part/:n', async (context) => {
    const mail = mails.find(context.req.param('id'));
    const email = mail && (await mails.read(mail.messageId));
    const part = email?.attachments[Number(context.req.param('n'))];
    if (!part) return context.notFound();
    const name = encodeURIComponent(part.filename ?? 'tep');
    return context.body(new Uint8Array(bytesOf(part.content)), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    });
  });

  app.get('/clock', (context) => context.json({ now: clock.instant(), today: clock.today() }));

  app.post('/clock', async (context) => {
    const isJson = context.req.header('content-type')?.includes('json') ?? false;
    const refuse = (text: string, status: 400 | 403) =>
      isJson
        ? context.json({ error: text }, status)
        : whole(context, <MessagePage {...around()} text={text} />, status);
    if (!isSameOrigin(context)) return refuse('Yêu cầu này đến từ một trang khác.', 403);
    const target = targetOf(await clockRequest(context, isJson), clock);
    if (typeof target === 'string') return refuse(target, 400);
    await schedules.moveTo(target);
    return isJson
      ? context.json({ now: clock.instant(), today: clock.today(), shown: longDay(clock.today()) })
      : context.redirect('/', 303);
  });
  return app;
}

/** Without its document type a browser falls back to the layout of the nineties. */
const whole = (context: Context, page: unknown, status: 200 | 400 | 403 | 404 = 200) =>
  context.html(`<!doctype html>${page}`, status);

/** Programs send no Origin; a browser always does with a POST. */
function isSameOrigin(context: Context): boolean {
  const origin = context.req.header('origin');
  return origin === undefined || origin === new URL(context.req.url).origin;
}

async function clockRequest(context: Context, isJson: boolean): Promise<ClockRequest> {
  if (!isJson) return context.req.parseBody();
  const body: unknown = await context.req.json().catch(() => ({}));
  return body !== null && typeof body === 'object' ? body : {};
}
