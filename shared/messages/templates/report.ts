import { shortDate, wholeNumber } from '../../domain/text/formats.ts';
import { localTime } from '../../pages/time.ts';
import type { Block, Context } from '../content.ts';
import { reportPage, subjectLine } from '../parts.ts';
import { template } from '../template.ts';

export const report = template('report', (facts, context) => {
  const period = `${shortDate(facts.dataFrom)} – ${shortDate(facts.dataTo)}`;
  return {
    subject: subjectLine(`${facts.reportName} – ${facts.unitName}`),
    heading: facts.reportName,
    opening: [
      `Báo cáo của ${facts.unitName} theo “${facts.programmeName}” đã được lập từ số liệu ${period}. Bản Word và PDF có trên trang báo cáo.`,
    ],
    blocks: [
      ...reportLink(context, facts.reportId),
      {
        kind: 'table',
        label: 'Số liệu chính',
        rows: facts.figures.map(({ label, value }) => [
          label,
          typeof value === 'number' ? wholeNumber(value) : value,
        ]),
      },
      {
        kind: 'table',
        label: 'Báo cáo',
        rows: [
          ['Đơn vị', facts.unitName],
          ['Chương trình', facts.programmeName],
          ['Kỳ số liệu', period],
          ['Căn cứ', facts.clause],
        ],
      },
    ],
    closing: [
      'Số liệu đã chốt tại ngày cuối kỳ và không thay đổi về sau. Số và ngày của văn bản do văn thư cấp khi phát hành.',
    ],
    english: `The report of ${facts.unitName} for ${period} is ready; the Word and PDF files are on its page. The figures are frozen at the cut-off.`,
    values: {
      nguoi_nhan: context.mail.to.name,
      don_vi: facts.unitName,
      chuong_trinh: facts.programmeName,
    },
  };
});

/** The mailed link where there is one, else the page behind sign-in. */
function reportLink({ mail, link, publicUrl }: Context, reportId: string): Block[] {
  const label = 'Mở trang báo cáo';
  if (!link || !mail.link)
    return [{ kind: 'buttons', buttons: [{ label, url: reportPage(publicUrl, reportId) }] }];
  return [
    { kind: 'code', code: link.code },
    {
      kind: 'buttons',
      note: `Trang báo cáo mở ra sau khi Ông/Bà nhập mã. Liên kết dùng được đến ${localTime(mail.link.expiresAt)}.`,
      buttons: [{ label, url: link.url }],
    },
  ];
}
