import { shortDate } from '../../domain/text/formats.ts';
import { conditionLabels, findingLabels } from '../../pages/labels/novelty.ts';
import { noveltyAddress } from '../../pages/noveltyAddress.ts';
import type { Block } from '../content.ts';
import type { FactsOf } from '../facts.ts';
import { subjectLine } from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'novelty_verdict'>;

const english: Readonly<Record<Facts['finding'], string>> = {
  duplicate: 'was found to duplicate',
  related: 'was found to be related to',
  not_duplicate: 'was found not to duplicate',
};

export const noveltyVerdict = template('novelty_verdict', (facts, { mail, publicUrl }) => {
  const own = facts.yours ? facts.judged : facts.named;
  return {
    subject: subjectLine(`[${own.number ?? own.unitName ?? ''}] ${own.title}`),
    heading: 'Kết luận về trùng lặp',
    opening: [opening(facts)],
    blocks: [
      {
        kind: 'table',
        label: 'Kết luận',
        rows: [
          ['Điều kiện', `${facts.condition}. ${conditionLabels[facts.condition]}`],
          ['Kết luận', findingLabels[facts.finding]],
          ['Hồ sơ được thẩm định', named(facts.judged)],
          ['Đối chiếu với', named(facts.named)],
          ['Người kết luận', `${facts.by}, ngày ${shortDate(facts.on)}`],
        ],
      },
      ...evidence(facts),
      {
        kind: 'buttons',
        buttons: [
          { label: 'Mở trang so sánh', url: `${publicUrl}${noveltyAddress(facts.dossierId)}` },
        ],
      },
    ],
    closing: ['Kết luận này do người thẩm định ghi; không máy nào tính ra.'],
    english: `“${facts.judged.title}” ${english[facts.finding]} “${facts.named.title}” (condition ${facts.condition}).`,
    values: { nguoi_nhan: mail.to.name, ...(own.unitName ? { don_vi: own.unitName } : {}) },
  };
});

const named = ({ number, title, unitName }: Facts['judged']): string =>
  [number, title, unitName].filter(Boolean).join(' · ');

const evidence = ({ evidence: text }: Facts): Block[] =>
  text ? [{ kind: 'quote', label: 'Căn cứ của người kết luận', text }] : [];

function opening({ yours, judged, named: other, by }: Facts): string {
  return yours
    ? `${by} đã đối chiếu hồ sơ của Ông/Bà với “${other.title}” và ghi kết luận dưới đây. Việc xử lý hồ sơ vẫn theo các bước của chương trình; nếu có ý kiến, xin ghi trên trang hồ sơ.`
    : `Hồ sơ của Ông/Bà được nêu khi thẩm định hồ sơ “${judged.title}” (${judged.unitName ?? ''}). Thư này để Ông/Bà biết; Ông/Bà không cần làm gì, hồ sơ của Ông/Bà không thay đổi.`;
}
