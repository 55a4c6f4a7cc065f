import { shortDate } from '../../domain/text/formats.ts';
import { obstacleWords } from '../../pages/labels/transfers.ts';
import type { FactsOf } from '../facts.ts';
import { deskPage, dueDay, subjectLine, transferPage } from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'transfer_outcome'>;

const headings: Readonly<Record<Facts['news'], string>> = {
  accepted: 'Đề nghị chuyển công tác được nhận',
  declined: 'Đề nghị chuyển công tác bị từ chối',
  withdrawn: 'Đề nghị chuyển công tác đã được rút',
  lapsed: 'Đề nghị chuyển công tác hết hiệu lực',
  obstructed: 'Chưa chuyển công tác được',
  moved: 'Ông/Bà đã chuyển sang đơn vị mới',
};

const english: Readonly<Record<Facts['news'], string>> = {
  accepted: 'was accepted',
  declined: 'was declined',
  withdrawn: 'was withdrawn; there is nothing left to do',
  lapsed: 'lapsed without an answer',
  obstructed: 'was accepted but could not be carried out',
  moved: 'was carried out',
};

export const transferOutcome = template('transfer_outcome', (facts, { mail, publicUrl }) => ({
  subject: subjectLine(`${headings[facts.news]}: ${facts.personName}`),
  heading: headings[facts.news],
  opening: [opening(facts)],
  blocks: [
    ...(facts.reason ? [{ kind: 'quote', label: 'Lý do', text: facts.reason } as const] : []),
    {
      kind: 'table',
      label: 'Chuyển công tác',
      rows: [
        ['Họ và tên', facts.personName],
        ['Từ đơn vị', facts.fromUnit],
        ['Về đơn vị', facts.toUnit],
        ['Ngày đầu tại đơn vị mới', shortDate(facts.firstDay)],
        ...(facts.staffCode ? [['Mã nhân viên mới', facts.staffCode] as const] : []),
      ],
    },
    {
      kind: 'buttons',
      buttons: [
        facts.news === 'moved'
          ? { label: 'Mở bàn việc', url: deskPage(publicUrl) }
          : { label: 'Mở trang đề nghị', url: transferPage(publicUrl, facts) },
      ],
    },
  ],
  closing: [],
  english: `The transfer of ${facts.personName} to ${facts.toUnit} ${english[facts.news]}.`,
  values: { nguoi_nhan: mail.to.name, don_vi: facts.fromUnit },
}));

function opening({ news, personName, toUnit, firstDay, by, problem }: Facts): string {
  switch (news) {
    case 'accepted':
      return `${by ?? toUnit} đã nhận ${personName} về ${toUnit}. Từ ${dueDay({ on: firstDay })}, người này thuộc đơn vị mới và các vai trò tại đơn vị cũ kết thúc vào hôm trước; Ông/Bà không cần làm gì thêm.`;
    case 'declined':
      return `${by ?? toUnit} không nhận ${personName} về ${toUnit}. Người này vẫn thuộc đơn vị cũ.`;
    case 'withdrawn':
      return `${by ?? 'Đơn vị cũ'} đã rút đề nghị chuyển ${personName} về ${toUnit}. Ông/Bà không cần trả lời nữa.`;
    case 'lapsed':
      return `Không ai trả lời đề nghị chuyển ${personName} về ${toUnit} trước khi hết ngày ${shortDate(firstDay)}. Người này vẫn thuộc đơn vị cũ; nếu vẫn cần chuyển, xin đề nghị lại.`;
    case 'moved':
      return `Từ ${dueDay({ on: firstDay })}, Ông/Bà thuộc ${toUnit}; các vai trò tại đơn vị cũ đã kết thúc vào hôm trước. Hồ sơ Ông/Bà đã gửi và việc Ông/Bà đang phải làm vẫn giữ nguyên.`;
    case 'obstructed':
      return `${personName} đã được nhận về ${toUnit} nhưng đến ngày không chuyển được, vì ${problem ? obstacleWords[problem] : 'dữ liệu đã thay đổi'}. Người này vẫn như cũ; nếu vẫn cần chuyển, xin đề nghị lại.`;
  }
}
