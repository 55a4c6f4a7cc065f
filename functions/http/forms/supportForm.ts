import * as z from 'zod/mini';
import {
  type SupportWish,
  supportHours,
} from '../../../shared/domain/organisation/supportAccess.ts';
import { limits } from '../../../shared/pages/limits.ts';
import type { Entered } from '../../../shared/pages/pageContext.ts';
import { singleValues } from '../readForm.ts';
import { address, line, paragraph, wholeNumber } from './fields.ts';
import { type Parsed, parsed } from './parsed.ts';

const wish = z.object({
  name: line(limits.supportName),
  email: address,
  reason: paragraph(limits.supportReason),
  hours: wholeNumber(supportHours.least, supportHours.most),
});

const labels: Readonly<Record<string, string>> = {
  name: 'Họ tên người hỗ trợ',
  email: 'Địa chỉ thư',
  reason: 'Lý do',
  hours: 'Số giờ',
};

/** For whom an access is asked, why, and for how long. */
export const readSupportWish = (entered: Entered): Parsed<SupportWish> =>
  parsed(wish, singleValues(entered), (field) => labels[field] ?? field);
