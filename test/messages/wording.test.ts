import { previewMail } from '../../shared/messages/previewFacts.ts';
import { render } from '../../shared/messages/render.ts';
import { placeholdersOf, wordingProblems } from '../../shared/messages/wording.ts';
import type { Template, TemplateWording } from '../../shared/ports.ts';

const publicUrl = 'https://sangkien.soyte.example';
const to = { personId: 'bth-0102', name: 'Hoàng Thị Minh Họa' };
const link = { url: `${publicUrl}/q/dG9rZW4`, code: 'K7MP' };

const worded = (template: Template, wording: TemplateWording) =>
  render(previewMail(template, { to, tenant: 'hcm' }), { publicUrl, link, wording });

describe("a unit's own words", () => {
  test('replace the opening and the closing; facts, code, buttons and due day stay', () => {
    const { text, html } = worded('task', {
      opening: 'Thưa {{nguoi_nhan}},\n\nxin xử lý {{so_ho_so}} trước {{ han }}.',
      closing: 'Trân trọng,\nPhòng Quản lý chất lượng, {{don_vi}}',
    });
    expect(text).toContain(
      'Thưa Hoàng Thị Minh Họa,\n\nxin xử lý BTH-2023-0001 trước thứ Hai, 19/06/2023.',
    );
    expect(text).toContain('Trân trọng,\nPhòng Quản lý chất lượng, Bệnh viện Truyền máu Huyết học');
    expect(html).toContain('xin xử lý BTH-2023-0001');
    expect(text).not.toContain('Đề nghị Ông/Bà biểu quyết');
    for (const kept of [
      'Mã xác nhận: K7MP',
      '?chon=vote',
      'Vì sao có hạn này',
      'Số hồ sơ: BTH-2023-0001',
    ])
      expect(text).toContain(kept);
  });

  test('leave what they do not name', () => {
    expect(worded('task', {})).toEqual(worded('task', { opening: '', closing: '' }));
    expect(worded('task', { closing: 'Trân trọng' }).text).toContain('Đề nghị Ông/Bà biểu quyết');
  });

  test('cannot touch the subject that holds a thread together', () => {
    expect(worded('task', { subject: 'Khác' }).subject).toMatch(/^\[BTH-2023-0001\]/);
  });

  test('word the subject of mails outside a dossier, on one line', () => {
    expect(worded('report', { subject: 'Báo cáo\ncủa {{don_vi}}' }).subject).toBe(
      'Báo cáo của Bệnh viện Truyền máu Huyết học',
    );
  });

  test('say that a value is not there yet', () => {
    expect(worded('consent_request', { opening: 'Hồ sơ {{so_ho_so}}' }).text).toContain(
      'Hồ sơ (chưa có)',
    );
  });

  test('put values in once: marks inside a value stay as they are', () => {
    const sample = previewMail('task', { to: { ...to, name: '{{ten_de_xuat}}' }, tenant: 'hcm' });
    const { text } = render(sample, {
      publicUrl,
      link,
      wording: { opening: 'Thưa {{nguoi_nhan}}!' },
    });
    expect(text).toContain('Thưa {{ten_de_xuat}}!');
  });

  test('are plain text in HTML', () => {
    const { html } = worded('task', { opening: '<b>{{ten_de_xuat}}</b>' });
    expect(html).toContain('&lt;b&gt;Đề xuất cơ chế');
  });

  test('show in the test mail as they will show', () => {
    const { text } = worded('test_send', { opening: 'Thưa {{nguoi_nhan}}, mời xem.' });
    expect(text).toContain('Thưa Hoàng Thị Minh Họa, mời xem.');
    expect(text).toContain('số liệu mẫu');
  });

  test('never reword a misuse case', () => {
    expect(worded('misuse_case', { opening: 'Vụ {{don_vi}}' })).toEqual(worded('misuse_case', {}));
  });
});

describe('saving a wording', () => {
  test('is allowed with known placeholders', () => {
    const opening = placeholdersOf('task')
      .map((name) => `{{${name}}}`)
      .join(' ');
    expect(wordingProblems('task', { opening, closing: 'Trân trọng' })).toEqual([]);
    expect(wordingProblems('report', { subject: 'Báo cáo {{don_vi}}' })).toEqual([]);
  });

  test('refuses an unknown placeholder by its name and lists the known', () => {
    const [problem, ...more] = wordingProblems('task', { opening: 'Xin {{mat_khau}} và {{han}}' });
    expect(problem).toMatchObject({
      field: 'opening',
      problem: 'unknown_placeholder',
      placeholder: '{{mat_khau}}',
      message: expect.stringContaining('{{ten_de_xuat}}'),
    });
    expect(more).toEqual([]);
  });

  test('refuses a placeholder that this mail cannot fill', () => {
    expect(wordingProblems('sign_in', { opening: 'Hồ sơ {{so_ho_so}}' })).toMatchObject([
      { problem: 'unknown_placeholder', placeholder: '{{so_ho_so}}' },
    ]);
    expect(wordingProblems('task', { opening: '{{toString}}' })).toHaveLength(1);
  });

  test.each(['{{han', 'han}}', '{{ {{han}} }}'])('refuses a broken placeholder: %s', (closing) => {
    expect(wordingProblems('task', { closing })).toMatchObject([
      { field: 'closing', problem: 'broken_placeholder' },
    ]);
  });

  test('refuses what is too long, field by field', () => {
    expect(
      wordingProblems('report', { subject: 'a'.repeat(151), opening: 'a'.repeat(2001) }),
    ).toMatchObject([
      { field: 'subject', problem: 'too_long' },
      { field: 'opening', problem: 'too_long' },
    ]);
    expect(
      wordingProblems('report', { subject: 'a'.repeat(150), opening: 'a'.repeat(2000) }),
    ).toEqual([]);
  });

  test('refuses another subject for a dossier, and any words for a misuse case', () => {
    expect(wordingProblems('task', { subject: 'Khác' })).toMatchObject([
      { problem: 'fixed_subject' },
    ]);
    expect(wordingProblems('misuse_case', { opening: 'Khác' })).toMatchObject([
      { problem: 'fixed_wording' },
    ]);
  });
});
