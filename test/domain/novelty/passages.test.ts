import { type Passage, passagesBetween } from '../../../shared/domain/novelty/passages.ts';
import { noOutline, outlineOf } from '../../../shared/domain/novelty/reading.ts';
import { guidedPlan } from './guidedPlan.ts';

const outline = outlineOf(guidedPlan);
const between = (
  ours: Record<string, string>,
  theirs: Record<string, string>,
  { most = 5, known = outline } = {},
) =>
  passagesBetween(
    { content: { sections: ours }, outline: known },
    { content: { sections: theirs }, outline: known },
    most,
  );

const textOf = ({ pieces }: Passage['here']) =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim();
const sharedIn = ({ pieces }: Passage['here']) =>
  pieces.filter(({ shared }) => shared).map(({ text }) => text);

const slots =
  'Mỗi khung giờ chỉ nhận số người bệnh vừa với số bàn khám. Nhân viên được tập huấn hai buổi.';
const booking =
  'Kinh phí do quỹ chi. Hệ thống đặt hẹn giới hạn số BN theo khung giờ và số bàn khám.';

test('the sentences that say the same stand side by side, with their sections', () => {
  const [passage, ...others] = between({ 'V.3': slots }, { III: booking });
  expect(others).toEqual([]);
  expect(passage?.here.sectionId).toBe('V.3');
  expect(passage?.there.sectionId).toBe('III');
  expect(passage && textOf(passage.here)).toBe(
    'Mỗi khung giờ chỉ nhận số người bệnh vừa với số bàn khám.',
  );
  expect(passage && sharedIn(passage.here)).toEqual(['khung giờ', 'người bệnh', 'số bàn khám']);
});

test('pieces put together are the sentence as it was written', () => {
  const [passage] = between({ I: slots }, { I: booking });
  expect(passage && textOf(passage.there)).toBe(
    'Hệ thống đặt hẹn giới hạn số BN theo khung giờ và số bàn khám.',
  );
});

test('the form’s own wording is no passage', () => {
  const guidance = guidedPlan.form.sections.map((section) => section.guidance ?? '').join(' ');
  const sections = { I: guidance, II: guidedPlan.form.declaration };
  expect(between(sections, sections)).toEqual([]);
  expect(between(sections, sections, { known: noOutline })).not.toEqual([]);
});

test('common citations are no passage', () => {
  const cited =
    'Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 của Chính phủ, Thông tư số 18/2013/TT-BKHCN ngày 01/8/2013.';
  expect(between({ I: cited }, { I: cited })).toEqual([]);
});

test('other matters have no passage, each sentence stands once, and there are at most so many', () => {
  expect(between({ I: slots }, { I: 'Vườn thuốc nam của trạm có ba mươi loài cây.' })).toEqual([]);
  const many = Array.from({ length: 4 }, (_, n) => `${slots.split('.')[0]} của khoa số ${n}.`);
  const found = between({ I: many.join(' ') }, { I: many.join(' ') }, { most: 3 });
  expect(found).toHaveLength(3);
  expect(new Set(found.map(({ here }) => textOf(here))).size).toBe(3);
});
