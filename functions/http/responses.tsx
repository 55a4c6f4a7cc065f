import type { Child } from 'hono/jsx';
import { MessagePage } from '../../shared/pages/messagePage.tsx';
import type { PageContext } from '../../shared/pages/pageContext.ts';
import type { WebContext } from './web.ts';

export type PageStatus =
  | 200
  | 400
  | 401
  | 403
  | 404
  | 405
  | 409
  | 410
  | 413
  | 415
  | 422
  | 429
  | 500
  | 503;

/** hono/jsx writes no doctype, and without one browsers fall back to quirks mode. */
export const page = (
  c: WebContext,
  content: { toString: () => string },
  status: PageStatus = 200,
): Response | Promise<Response> => c.html(`<!doctype html>${content.toString()}`, status);

/** For pages that have no form and know nobody. */
export const plainContext = (c: WebContext): PageContext => ({
  navigation: [],
  path: c.req.path,
  ...c.get('assets'),
  nonce: '',
});

/** A page that says one thing. */
export const messageResponse = (
  c: WebContext,
  message: {
    readonly status: PageStatus;
    readonly title: string;
    readonly tone?: 'good' | 'bad' | 'waiting';
    readonly body: Child;
  },
): Response | Promise<Response> =>
  page(
    c,
    <MessagePage context={plainContext(c)} title={message.title} tone={message.tone}>
      {message.body}
    </MessagePage>,
    message.status,
  );

/** The same answer for what does not exist and what belongs to somebody else. */
export const notFound = (c: WebContext): Response | Promise<Response> =>
  messageResponse(c, {
    status: 404,
    title: 'Không tìm thấy trang',
    body: <p>Trang này không có, hoặc Ông/Bà không được xem. Xin kiểm tra lại địa chỉ.</p>,
  });

/** Nothing is done, and nothing of the page is told. */
export const notForSupport = (c: WebContext): Response | Promise<Response> =>
  messageResponse(c, {
    status: 403,
    title: 'Trang này không mở cho hỗ trợ kỹ thuật',
    body: (
      <p>
        Chưa thực hiện gì. Xin về trang <a href="/don-vi">Theo dõi</a>.
      </p>
    ),
  });

export const wantsJson = (c: WebContext): boolean =>
  (c.req.header('accept') ?? '').includes('application/json');

/** Leads to sign in; a form that was sent gets its page back in words, so that nothing typed is lost. */
export function signedOutResponse(c: WebContext): Response | Promise<Response> {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect('/dang-nhap', 303);
  const message = 'Phiên đăng nhập đã hết. Nội dung chưa được lưu.';
  if (wantsJson(c)) return c.json({ message }, 401);
  return messageResponse(c, {
    status: 401,
    title: 'Phiên đăng nhập đã hết',
    tone: 'waiting',
    body: (
      <>
        <p>
          {message} Bấm nút “Quay lại” của trình duyệt để thấy lại nội dung đã nhập và chép ra trước
          khi đăng nhập.
        </p>
        <p>
          <a href="/dang-nhap">Đăng nhập lại</a>
        </p>
      </>
    ),
  });
}
