import type { Child } from 'hono/jsx';
import { departmentInScope } from '../../shared/adapters/dynamo/departmentScope.ts';
import { countTry } from '../../shared/app/networkTries.ts';
import type { TryKind } from '../../shared/ports.ts';
import { networkOf } from './network.ts';
import { messageResponse } from './responses.tsx';
import type { WebContext } from './web.ts';

/** Seconds that the visitor's network has to wait; a link that names no department of ours costs nothing and is not counted. */
async function secondsToWait(c: WebContext, kind: TryKind): Promise<number | undefined> {
  const deps = c.get('deps');
  const tenant = departmentInScope();
  const network = networkOf(c);
  if (tenant === undefined || network === undefined) return undefined;
  return countTry(deps)({
    tenant,
    kind,
    network,
    most: deps.perNetwork[kind],
    moment: c.get('moment'),
  });
}

/**
 * The answer to a link or a code that leads nowhere, unless its network tried too often in vain. A good
 * link never comes here: hundreds of people of a hospital have one address.
 */
export async function triedInVain(
  c: WebContext,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const seconds = await secondsToWait(c, 'failed');
  return seconds === undefined ? answer() : pleaseWait(c, seconds, <TooManyInVain />);
}

/** @returns what to answer when the network wished for too many mails; else the wish is counted. */
export async function tooManyWishes(c: WebContext): Promise<Response | undefined> {
  const seconds = await secondsToWait(c, 'sign_in');
  return seconds === undefined ? undefined : pleaseWait(c, seconds, <TooManyWishes />);
}

async function pleaseWait(c: WebContext, seconds: number, why: Child) {
  const response = await messageResponse(c, {
    status: 429,
    title: `Xin chờ ${Math.ceil(seconds / 60)} phút rồi thử lại`,
    tone: 'waiting',
    body: why,
  });
  response.headers.set('retry-after', String(seconds));
  return response;
}

const TooManyInVain = () => (
  <>
    <p>
      Từ mạng của Ông/Bà vừa có quá nhiều lần mở liên kết không dùng được hoặc nhập sai mã. Chưa
      thực hiện gì.
    </p>
    <p>
      Liên kết còn hiệu lực, với đúng mã in trong thư, vẫn dùng được ngay: xin mở thư mới nhất. Cũng
      có thể <a href="/dang-nhap">đăng nhập</a> để xem việc đang chờ.
    </p>
    <p>
      Nếu không phải do Ông/Bà, xin báo bộ phận công nghệ thông tin của đơn vị: có thể một máy trong
      mạng đang dò liên kết.
    </p>
  </>
);

const TooManyWishes = () => (
  <>
    <p>
      Từ mạng của Ông/Bà vừa có quá nhiều yêu cầu gửi thư đăng nhập hoặc gửi mã. Lần này chưa gửi
      thư nào.
    </p>
    <p>
      Thư đăng nhập đã nhận vẫn dùng được trong 10 phút kể từ lúc gửi, và liên kết trong các thư
      giao việc vẫn mở được ngay.
    </p>
  </>
);
