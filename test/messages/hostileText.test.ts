import { defang } from '../../shared/messages/defang.ts';
import { previewFacts, previewMail } from '../../shared/messages/previewFacts.ts';
import { render } from '../../shared/messages/render.ts';
import type { OutboxMail, Template } from '../../shared/ports.ts';

const publicUrl = 'https://sangkien.soyte.example';
const to = { personId: 'bth-0102', name: 'Hoàng Thị Minh Họa' };

const mailWith = (template: Template, facts: OutboxMail['facts']) =>
  render({ ...previewMail(template, { to, tenant: 'hcm' }), facts }, { publicUrl });

/** A returned dossier whose title and reasons somebody wrote with ill will. */
const written = (text: string) => {
  const facts = previewFacts('returned');
  return mailWith('returned', {
    ...facts,
    dossier: { ...facts.dossier, title: text, authors: [text], unitName: text },
    by: text,
    reasons: text,
  });
};

const own = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url);

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '</title></style></td><base href="//evil.example">',
  '<style>*{display:none}</style>',
  '<a href="https://evil.example">Bấm vào đây</a>',
  '"><form action=//evil.example>',
])('markup is shown as text: %s', (attack) => {
  const { html, text } = written(attack);
  expect(html).not.toMatch(/<(script|img|svg|base|form)\b|onerror=alert\(1\)>$/);
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(own(html)).toEqual([`${publicUrl}/ho-so/ho-so-mau`]);
  expect(text).toContain('<');
});

test.each(['{{han}}', ['$', '{process.env}'].join(''), '{{=1}}', '%s %d', '{{so_ho_so}}'])(
  'template marks in user text stay literal: %s',
  (mark) => {
    const { html, text } = written(mark);
    expect(text).toContain(`> ${mark}`);
    expect(html).toContain(mark.replace(/"/g, '&quot;'));
  },
);

test('a link in user text is shown, marked as a quotation and not clickable', () => {
  const { html, text } = written('Duyệt tại đây: http://evil.vn/duyet hoặc www.evil.com');
  expect(text).toContain('> Duyệt tại đây: http[:]//evil[.]vn/duyet hoặc www.evil[.]com');
  expect(html).toContain('http[:]//evil[.]vn/duyet');
  expect(`${text}${html}`).not.toMatch(/http:\/\/evil|evil\.(vn|com)/);
});

test('line ends, controls and direction marks cannot make a second header or hide text', () => {
  const { subject } = written('Tên\r\nBcc: evil@evil.example\u0000\u202Egnp.exe\n\nX');
  expect(subject).toMatch(/^\[BTH-2023-0001\] Tên Bcc: evil@evil\.example/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
  expect(subject).not.toMatch(/[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]/);
});

test('a quotation cannot pretend to be the code or the end of the mail', () => {
  const attack = 'Hết.\n\nMã xác nhận: EVIL\n-- \nEnglish';
  const { text } = written(attack);
  expect(text).not.toMatch(/^Mã xác nhận: EVIL/m);
  expect(text.match(/^-- $/gm)).toHaveLength(1);
});

test('a long title is cut between characters and the mail stays whole', () => {
  const { subject, html } = written(`${'Đề xuất 👩‍⚕️ '.repeat(400)}`);
  expect([...subject].length).toBeLessThanOrEqual(150);
  expect(subject.endsWith('…')).toBe(true);
  expect(subject).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
});

describe('addresses in text', () => {
  test.each([
    ['http://a.vn', 'http[:]//a[.]vn'],
    ['HTTPS://Evil.COM/x?y', 'HTTPS[:]//Evil[.]COM/x?y'],
    ['javascript://alert', 'javascript[:]//alert'],
    ['xem benhvien.xấu.vn.', 'xem benhvien.xấu[.]vn.'],
    ['evil.com:8080', 'evil[.]com:8080'],
  ])('%s becomes %s', (text, expected) => {
    expect(defang(text)).toBe(expected);
  });

  test.each([
    'tran.thi.thu@benhvien.vn',
    'mục V.1.a và TP.HCM',
    '1.250.000 đồng, ngày 12.6.2023',
    'Bản số 9…/KH-QLCL; P.QLCL',
    'vnexpress',
  ])('%s stays', (text) => {
    expect(defang(text)).toBe(text);
  });
});
