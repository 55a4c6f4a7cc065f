import type { Entered } from '../../shared/pages/pageContext.ts';
import { BadRequest, NamesDepartment } from './badRequest.ts';
import { nonceOf } from './cookies.ts';
import { fieldOf } from './readForm.ts';
import { sameSecret } from './secrets.ts';
import type { Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

const stale =
  'Trang đã mở quá lâu hoặc trình duyệt chặn cookie. Chưa thực hiện gì; xin tải lại trang rồi gửi lại.';

/** The form was made for this session, and names no department: that comes from the session. @throws {BadRequest} */
export function checkNonce(entered: Entered, { nonce }: Visitor): void {
  mustNameNoDepartment(entered);
  if (!sameSecret(fieldOf(entered, 'nonce'), nonce)) throw new BadRequest(403, stale);
}

/** @throws {BadRequest} */
export function mustNameNoDepartment(entered: Entered): void {
  if ('tenant' in entered) throw new NamesDepartment();
}

/** The form was made for this browser, and names no department. @throws {BadRequest} also when cookies are blocked. */
export function checkStrangerNonce(c: WebContext, entered: Entered): void {
  mustNameNoDepartment(entered);
  const expected = nonceOf(c);
  if (!expected || !sameSecret(fieldOf(entered, 'nonce'), expected))
    throw new BadRequest(403, stale);
}

/**
 * Whether the browser showed that the form was made for it; one that blocks cookies cannot.
 * @throws {BadRequest} for the form of another browser.
 */
export function keepsCookies(c: WebContext, entered: Entered): boolean {
  if (nonceOf(c) === undefined) {
    mustNameNoDepartment(entered);
    return false;
  }
  checkStrangerNonce(c, entered);
  return true;
}

/** The id that makes a double click one act. @throws {BadRequest} when the form has none. */
export function commandIdOf(entered: Entered): string {
  const id = fieldOf(entered, 'commandId');
  if (!/^[A-Za-z0-9-]{8,100}$/.test(id))
    throw new BadRequest(400, 'Biểu mẫu thiếu mã yêu cầu; xin tải lại trang.');
  return id;
}
