import { shortDate } from '../../domain/text/formats.ts';
import type { FactsOf } from '../facts.ts';
import { planNewsPage, subjectLine } from '../parts.ts';
import { template } from '../template.ts';

/** Something that a plan asks of a unit: its own plan, or answers to a call. */
export const planNews = template('plan_news', (facts, { mail, publicUrl }) => {
  const { call, unitName, programmeName } = facts;
  const heading = call ? `Đặt hàng: ${call.title}` : 'Chưa có kế hoạch của đơn vị';
  return {
    subject: subjectLine(heading),
    heading,
    opening: [opening(facts)],
    blocks: [
      ...(call ? [{ kind: 'quote' as const, label: 'Nội dung', text: call.description }] : []),
      {
        kind: 'buttons',
        note: 'Cần đăng nhập.',
        buttons: [{ label: 'Mở trang', url: planNewsPage(publicUrl, facts) }],
      },
    ],
    closing: [],
    english: `${facts.by} asks your unit for ${call ? 'solutions' : 'its own plan'}.`,
    values: { nguoi_nhan: mail.to.name, don_vi: unitName, chuong_trinh: programmeName },
  };
});

const opening = ({ call, unitName, programmeName, by }: FactsOf<'plan_news'>): string =>
  call
    ? `${by} đặt hàng ${unitName} theo “${programmeName}”, nhận đề xuất đến hết ${shortDate(call.lastDay)}. Mọi người của đơn vị trả lời được bằng một hồ sơ.`
    : `${by} nhắc: hệ thống chưa ghi nhận kế hoạch của ${unitName} theo “${programmeName}”. Nếu đã ban hành trên giấy, xin ghi số, ngày và địa chỉ hoặc bản chụp.`;
