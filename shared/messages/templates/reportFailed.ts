import { shortDate } from '../../domain/text/formats.ts';
import { reportsPage, subjectLine } from '../parts.ts';
import { template } from '../template.ts';

const outcomes = {
  empty: { vi: 'không có số liệu trong kỳ', en: 'there was nothing to report in the period' },
  failed: { vi: 'lập báo cáo không thành công', en: 'building it failed' },
} as const;

export const reportFailed = template('report_failed', (facts, { mail, publicUrl }) => {
  const period = `${shortDate(facts.dataFrom)} – ${shortDate(facts.dataTo)}`;
  return {
    subject: subjectLine(`Báo cáo chưa gửi: ${facts.reportName} – ${facts.unitName}`),
    heading: 'Báo cáo chưa được gửi',
    opening: [
      `${facts.reportName} của ${facts.unitName} chưa được gửi cho nơi nhận, vì ${outcomes[facts.outcome].vi}. Ông/Bà là người phụ trách báo cáo này nên được báo trước tiên.`,
    ],
    blocks: [
      {
        kind: 'table',
        label: 'Báo cáo',
        rows: [
          ['Đơn vị', facts.unitName],
          ['Chương trình', facts.programmeName],
          ['Kỳ số liệu', period],
          ['Lý do', facts.reason],
        ],
      },
      { kind: 'buttons', buttons: [{ label: 'Mở trang báo cáo', url: reportsPage(publicUrl) }] },
    ],
    closing: ['Các nơi nhận chưa nhận được gì về báo cáo này.'],
    english: `${facts.reportName} was not sent because ${outcomes[facts.outcome].en}. The receivers have been told nothing.`,
    values: { nguoi_nhan: mail.to.name, don_vi: facts.unitName, chuong_trinh: facts.programmeName },
  };
});
