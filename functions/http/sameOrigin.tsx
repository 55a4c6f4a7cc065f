import type { MiddlewareHandler } from 'hono';
import { isList, readForm } from './readForm.ts';
import { messageResponse, wantsJson } from './responses.tsx';
import type { WebContext, WebEnv } from './web.ts';

/** Every POST must say that it comes from our own pages; some old mail viewers say nothing and may try again. */
export const sameOrigin: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (c.req.method !== 'POST') return next();
  const origin = c.req.header('origin');
  if (origin === undefined) return wantsJson(c) ? noOrigin(c) : sendAgain(c);
  const site = c.req.header('sec-fetch-site');
  const own = origin === c.get('deps').publicUrl && (site === undefined || site === 'same-origin');
  return own ? next() : refused(c);
};

const refused = (c: WebContext) =>
  messageResponse(c, {
    status: 403,
    title: 'Chưa thực hiện gì',
    tone: 'bad',
    body: (
      <p>
        Yêu cầu này không đến từ trang của chúng tôi nên đã bị từ chối. Xin mở lại trang từ thư hoặc
        từ trang đầu rồi làm lại.
      </p>
    ),
  });

const noOrigin = (c: WebContext) =>
  c.json({ message: 'trình duyệt không cho biết yêu cầu từ đâu tới; xin bấm “Lưu”.' }, 403);

/** Shows the same form again: sent from our page, it carries the origin. Nothing is done before that. */
async function sendAgain(c: WebContext) {
  const isForm = (c.req.header('content-type') ?? '').startsWith(
    'application/x-www-form-urlencoded',
  );
  const { entered } = isForm ? await readForm(c, { many: isList }) : { entered: {} };
  return messageResponse(c, {
    status: 403,
    title: 'Xin bấm gửi lần nữa',
    tone: 'waiting',
    body: isForm ? (
      <form method="post" action={c.req.path}>
        {Object.entries(entered).flatMap(([name, values]) =>
          values.map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <p>
          Trình xem thư của Ông/Bà không cho biết yêu cầu từ đâu tới. Chưa có gì được thực hiện.
        </p>
        <button type="submit">Gửi lại</button>
      </form>
    ) : (
      <p>
        Trình duyệt không cho biết yêu cầu từ đâu tới nên chưa thực hiện gì. Xin quay lại và gửi lần
        nữa.
      </p>
    ),
  });
}
