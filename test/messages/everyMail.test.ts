import { type EventType, eventData } from '../../events/schema/dossierEvents.ts';
import type { PersonRef } from '../../events/schema/envelope.ts';
import { obligation } from '../../events/schema/envelope.ts';
import { noticesOf } from '../../shared/domain/notifications/policy.ts';
import { shortDate, wholeNumber } from '../../shared/domain/text/formats.ts';
import { factsSchemas, type NoticeFactsFit } from '../../shared/messages/facts.ts';
import { previewFacts, previewMail } from '../../shared/messages/previewFacts.ts';
import { previewLink, render } from '../../shared/messages/render.ts';
import { wrap } from '../../shared/messages/textTwin.ts';
import { WrongMailFacts } from '../../shared/messages/wrongMailFacts.ts';
import { commandLabels } from '../../shared/pages/labels/commands.ts';
import { eventLabels } from '../../shared/pages/labels/events.ts';
import { localTime } from '../../shared/pages/time.ts';
import type { OutboxMail, Template } from '../../shared/ports.ts';
import {
  approved,
  completed,
  evaluated,
  mau,
  nominated,
  play,
  submitted,
  thu,
} from '../support/dossiers.ts';
import { hospitalPlan } from '../support/programmes.ts';

const publicUrl = 'https://sangkien.soyte.example';
const minhHoa: PersonRef = { personId: 'bth-0102', name: 'Hoàng Thị Minh Họa' };
const link = { url: `${publicUrl}/q/dG9rZW4.bWFj`, code: 'K7MP' };
const templates = Object.keys(factsSchemas) as Template[];

const mailOf = (template: Template, facts?: OutboxMail['facts']): OutboxMail => {
  const sample = previewMail(template, { to: minhHoa, tenant: 'hcm' });
  return facts ? { ...sample, facts } : sample;
};

const rendered = (mail: OutboxMail) => render(mail, { publicUrl, ...(mail.link ? { link } : {}) });

/** Text without its wrapping: one space wherever the twin breaks a line. */
const flat = (text: string) => text.replace(/\n> |\s+/g, ' ');

/** What a reader sees of a page. */
const seen = (html: string) =>
  html
    .replace(/<style>.*?<\/style>|<title>.*?<\/title>|<div style="display:none.*?<\/div>/gs, '')
    .replace(/<br\/?>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** Steering values, shown in words of their own. */
const hidden = /^(act|asked|status|news|what|outcome|problem|choice|template|\w+Id)$/;

/** Facts that are shown as they are: texts, days, and numbers too large to turn up by chance. */
function shown(value: unknown, key = ''): string[] {
  if (hidden.test(key) && typeof value !== 'object') return [];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => shown(one, name));
  if (typeof value === 'number') return value > 20 ? [wholeNumber(value)] : [];
  return typeof value === 'string' && value !== 'nội bộ' ? [asShown(value)] : [];
}

function asShown(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return localTime(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? shortDate(text) : text;
}

/** Facts that a template leaves to its page. */
const leftOut: Readonly<Partial<Record<Template, readonly string[]>>> = {
  task: ['Phạm Văn Giả Định', 'Lê Thị Ví Dụ'],
  progress_of_dossier: [],
  handled_by_other: ['Phạm Văn Giả Định'],
};

describe.each(templates)('%s', (template) => {
  const mail = mailOf(template);
  const { subject, text, html } = rendered(mail);
  const facts = template === 'test_send' ? previewFacts('task') : mail.facts;
  const except = leftOut[template === 'test_send' ? 'task' : template] ?? [];
  const expected = shown(facts).filter((fact) => !except.includes(fact));

  test('tells every fact, in text and in HTML', () => {
    for (const fact of expected) {
      expect(flat(text)).toContain(flat(fact));
      expect(seen(html)).toContain(flat(fact));
    }
  });

  test('names its reader and leaves no gap', () => {
    for (const form of [subject, text, seen(html)])
      expect(form).not.toMatch(/undefined|null|\[object|NaN|\{\{/);
    expect(text).toContain(minhHoa.name);
    expect(html).toContain(minhHoa.name);
  });

  test('says the same in text and in HTML', () => {
    const words = (form: string) =>
      new Set(form.replace(/https?:\/\/\S+/g, '').match(/[\p{L}\p{N}]+/gu));
    expect([...words(text)].filter((word) => !words(seen(html)).has(word))).toEqual([]);
    expect([...words(seen(html))].filter((word) => !words(text).has(word))).toEqual([]);
  });

  test('carries the same addresses in text and in HTML, and no other than ours', () => {
    const inHtml = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, url]) =>
      (url ?? '').replace(/&amp;/g, '&'),
    );
    const inText = text.match(/https?:\/\/\S+/g) ?? [];
    expect(inText).toEqual(inHtml);
    for (const url of inHtml) expect(url).toMatch(/^https:\/\/sangkien\.soyte\.example\//);
  });

  test('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(script|img|link|iframe|form|base|object)|url\(|@import|\son\w+=/i);
  });

  test('fits a mail: one-line subject, HTML under 100 kB, text lines that break', () => {
    expect(subject).toMatch(/^[^\r\n]{1,150}$/);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    for (const line of text.split('\n'))
      if (!line.startsWith('https://')) expect([...line].length).toBeLessThanOrEqual(72);
  });

  test('speaks Vietnamese first and English second', () => {
    expect(text.indexOf('Kính gửi')).toBeGreaterThan(-1);
    expect(text.indexOf('English')).toBeGreaterThan(text.indexOf('Kính gửi'));
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('<p lang="en"');
  });

  test('is refused when a fact is missing', () => {
    const [gone] = Object.keys(mail.facts);
    const { [gone ?? '']: _, ...rest } = mail.facts;
    expect(() => rendered({ ...mail, facts: rest })).toThrow(WrongMailFacts);
    expect(() => rendered({ ...mail, facts: rest })).toThrow(gone);
  });
});

describe('links', () => {
  const linked = templates.filter((template) => mailOf(template).link);

  const coded = linked.filter((template) => template !== 'plan_reading');

  test('a mail that only asks to read has no code to type', () => {
    expect(rendered(mailOf('plan_reading')).text).not.toContain(link.code);
    expect(rendered(mailOf('plan_reading')).text).toContain(`\n${link.url}\n`);
  });

  test.each(coded)('%s: the code is in the body and in no address', (template) => {
    const { subject, text, html } = rendered(mailOf(template));
    expect(text).toContain(`Mã xác nhận: ${link.code}`);
    expect(seen(html)).toContain(`Mã xác nhận: ${link.code}`);
    expect(subject).not.toContain(link.code);
    for (const url of text.match(/https?:\/\/\S+/g) ?? []) expect(url).not.toContain(link.code);
  });

  test.each(linked)('%s: the token is in addresses alone', (template) => {
    const { subject, text, html } = rendered(mailOf(template));
    expect(seen(html)).not.toContain('dG9rZW4');
    expect(text.replace(/https?:\/\/\S+/g, '')).not.toContain('dG9rZW4');
    expect(subject).not.toContain('dG9rZW4');
  });

  test('a button for each permitted decision, all to one page, and a word on what a button does', () => {
    const { text, html } = rendered(mailOf('task'));
    for (const command of ['vote', 'return', 'ask'] as const) {
      expect(html).toContain(`href="${link.url}?chon=${command}"`);
      expect(text).toContain(`${commandLabels[command]}:\n${link.url}?chon=${command}\n`);
    }
    expect(flat(text)).toContain('Bấm nút chỉ mở trang; quyết định được ghi sau khi');
  });

  test('English readers learn what the buttons say, in their order', () => {
    expect(flat(rendered(mailOf('task')).text)).toContain(
      'Buttons: vote; return for revision; ask the author.',
    );
    expect(rendered(mailOf('returned')).text).not.toContain('Buttons:');
  });

  test.each([
    ['report', '/bao-cao/HCM-BTH-2023~summary~bth'],
    ['report_failed', '/bao-cao'],
    ['finding', '/kiem-tra/kt-0001'],
    ['misuse_case', '/kiem-tra/vv-0001'],
    ['bad_address', '/don-vi'],
  ] as const)('%s leads to its page', (template, path) => {
    const { link: _, ...mail } = mailOf(template);
    expect(rendered(mail).text).toContain(`\n${publicUrl}${path}\n`);
  });

  test('an unknown permission makes no button', () => {
    const mail = mailOf('task');
    if (!mail.link) throw new Error('no link');
    const odd = { ...mail, link: { ...mail.link, permits: ['vote', 'toString'] } };
    expect(rendered(odd).text.match(/chon=/g)).toHaveLength(1);
  });

  test('a mail without a link leads to the dossier page', () => {
    expect(rendered(mailOf('returned')).text).toContain(`${publicUrl}/ho-so/ho-so-mau\n`);
    expect(rendered(mailOf('returned')).text).not.toContain('Mã xác nhận');
  });

  test('a link made where none was asked for is not shown', () => {
    const { text } = render(mailOf('returned'), { publicUrl, link });
    expect(text).not.toContain(link.url);
    expect(text).not.toContain(link.code);
  });

  test('the test mail opens nothing', () => {
    const { text } = rendered(mailOf('test_send'));
    expect(text).toContain(previewLink(publicUrl).url);
    expect(text).toContain('số liệu mẫu');
  });

  test('a possible repeat says so', () => {
    const mail = mailOf('task');
    const { text } = render(mail, { publicUrl, link, repeated: true });
    expect(flat(text)).toContain('có thể trùng với một thư đã gửi trước');
    expect(flat(rendered(mail).text)).not.toContain('có thể trùng');
  });
});

describe('a dossier through its life', () => {
  const everything = play([...nominated]).events.flatMap((event) => noticesOf(event, hospitalPlan));
  const mails = everything.map(({ template, to, facts }) =>
    render({ ...mailOf(template), to, facts }, { publicUrl }),
  );

  test('every notice can be worded', () => {
    expect(mails.length).toBeGreaterThan(20);
  });

  test('one subject from submission to the end', () => {
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(
      new Set(['[BTH-2023-0001] Điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện']),
    );
  });

  test('a decision receipt for every kind of act names the act', () => {
    for (const act of Object.keys(eventData) as EventType[]) {
      const deed = { act, by: mau.name, on: '2023-06-12' };
      const { text } = rendered(
        mailOf('decision_receipt', { ...previewFacts('decision_receipt'), deed }),
      );
      expect(flat(text)).toContain(`Biên nhận: ${eventLabels[act]}`);
    }
  });

  test('a reminder and a task for every kind of obligation say what to do', () => {
    for (const asked of obligation.shape.kind.options)
      for (const template of ['task', 'reminder', 'escalation'] as const) {
        const { text } = rendered(mailOf(template, { ...previewFacts(template), asked }));
        expect(flat(text)).toMatch(/Đề nghị Ông\/Bà \S/);
      }
  });

  test('nothing before submission pretends to have a number', () => {
    const draft = rendered(mailOf('consent_request'));
    expect(draft.subject).toMatch(/^\[Bệnh viện Truyền máu Huyết học\] /);
    expect(draft.text).toContain('Chưa có (chưa gửi)');
  });

  test.each([
    ['submitted', submitted],
    ['approved', approved],
    ['completed', completed],
    ['evaluated', evaluated],
  ])('%s: no mail has a gap', (_, acts) => {
    for (const event of play(acts).events)
      for (const { template, to, facts } of noticesOf(event, hospitalPlan)) {
        const { text } = render({ ...mailOf(template), to, facts }, { publicUrl });
        expect(text).not.toMatch(/undefined|null|\[object|“”/);
      }
  });
});

describe('particular wordings', () => {
  const telling = (news: object) =>
    rendered(
      mailOf('progress_of_dossier', {
        ...previewFacts('progress_of_dossier'),
        news: { by: mau.name, on: '2023-06-12', ...news },
      }),
    ).text;
  const counts = { voters: 37, for: 31, against: 3, abstain: 2, silent: 1 };

  test('agreement in principle warns against starting without the document', () => {
    for (const news of [
      { act: 'VoteConcluded', tally: { ...counts, passed: true } },
      { act: 'AllowedDespiteVote', text: 'Cần thiết' },
    ]) {
      expect(flat(telling(news))).toContain('Đã đồng ý về chủ trương, chờ văn bản');
      expect(flat(telling(news))).toContain('xin chưa triển khai trước khi có văn bản');
    }
  });

  test('authors hear that a failed vote is no refusal, and no counts', () => {
    const text = telling({ act: 'VoteConcluded', tally: { ...counts, passed: false } });
    expect(flat(text)).toContain('chưa phải là từ chối');
    expect(text).not.toMatch(/\b(37|31)\b/);
  });

  test('voters hear the counts', () => {
    const deed = {
      act: 'VoteConcluded',
      by: mau.name,
      on: '2023-06-12',
      tally: { ...counts, passed: true },
    };
    const { text } = rendered(
      mailOf('handled_by_other', { ...previewFacts('handled_by_other'), deed }),
    );
    expect(text).toContain('Tán thành: 31');
    expect(text).toContain('Số người có quyền biểu quyết: 37');
  });

  test('whoever is relieved for a while hears that it will come back', () => {
    const deed = { act: 'Returned', by: mau.name, on: '2023-06-12', text: 'Thiếu phụ lục' };
    const { text } = rendered(
      mailOf('handled_by_other', { ...previewFacts('handled_by_other'), deed }),
    );
    expect(flat(text)).toContain('khi tác giả gửi lại, hệ thống sẽ mời Ông/Bà tiếp tục');
  });

  test('a co-author who declined makes the lead mend the list of authors', () => {
    expect(flat(telling({ act: 'CoAuthorAnswered', choice: 'no' }))).toContain(
      'không nhận là đồng tác giả. Đề nghị sửa danh sách tác giả',
    );
    expect(flat(telling({ act: 'CoAuthorAnswered', choice: 'yes' }))).toContain(
      'Mọi đồng tác giả đã trả lời',
    );
  });

  test('a co-author for whom a paper answered can read which, and how to object', () => {
    const news = telling({
      act: 'CoAuthorAnswered',
      choice: 'paper',
      people: ['Trần Thị Thử'],
      text: 'Giấy đồng ý.pdf',
    });
    expect(flat(news)).toContain('giấy đồng ý là đồng tác giả có chữ ký của Trần Thị Thử');
    expect(flat(news)).toContain('Giấy đồng ý.pdf');
    expect(flat(news)).toContain('Nếu không đúng');
  });

  test('co-authors learn of a return without being asked', () => {
    const facts = { ...previewFacts('returned'), yours: false };
    const { text } = rendered(mailOf('returned', facts));
    expect(flat(text)).toContain('thư này để Ông/Bà biết');
    expect(text).not.toContain('Vì sao có hạn này');
  });

  test('an urgent dossier says so in the heading and that approval is still needed', () => {
    const facts = previewFacts('task');
    const urgent = { ...facts, dossier: { ...facts.dossier, urgent: true } };
    const { text } = rendered(mailOf('task', urgent));
    expect(flat(text)).toContain('Cấp bách: Việc cần làm');
    expect(flat(text)).toContain('vẫn phải phê duyệt');
  });

  test('check 18: a task says that its achievement is used by another dossier, and that this bars nothing', () => {
    const shared = [
      {
        dossierId: 'd-2',
        achievement: 'Quy trình giao nhận máu hiếm',
        number: 'TD24-2024-0003',
        title: 'Khoa không giấy',
        programmeName: 'Phong trào thi đua mẫu',
        unitName: 'Bệnh viện mẫu',
        lead: thu.name,
      },
    ];
    const { text } = rendered(mailOf('task', { ...previewFacts('task'), shared }));
    expect(flat(text)).toContain('Lưu ý, hệ thống không chặn: thành tích này còn là căn cứ của');
    expect(flat(text)).toContain(
      'hồ sơ TD24-2024-0003 “Khoa không giấy” (Trần Thị Thử, Bệnh viện mẫu), đã đăng ký theo “Phong trào thi đua mẫu”: Quy trình giao nhận máu hiếm',
    );
    const [nominated] = shared.map((one) => ({ ...one, form: 'Giấy khen' }));
    const again = rendered(mailOf('task', { ...previewFacts('task'), shared: [nominated] }));
    expect(flat(again.text)).toContain('đã đề nghị Giấy khen');
    expect(flat(rendered(mailOf('task')).text)).not.toContain('Lưu ý');
  });

  test('a step’s new last day says why in the mails to authors and to the office', () => {
    const due = {
      on: '2023-10-30',
      clause: 'Điều 7 khoản 1 Nghị định 13/2012/NĐ-CP',
      computed: '03 tháng kể từ 30/07/2023 (Ngày kết thúc áp dụng lần đầu, sau ngày 06/06/2023)',
    };
    const deed = {
      act: 'Amended',
      by: mau.name,
      on: '2023-08-01',
      changed: ['Ngày kết thúc'],
      due,
    };
    const facts = { ...previewFacts('amended'), deed } as const;
    const office = flat(rendered(mailOf('amended', facts)).text);
    const { dossier } = previewFacts('progress_of_dossier');
    const author = flat(rendered(mailOf('progress_of_dossier', { dossier, news: deed })).text);
    expect(office).toContain('Thời hạn xem xét được tính lại');
    for (const text of [office, author]) {
      expect(text).toContain('30/10/2023');
      expect(text).toContain(due.clause);
      expect(text).toContain(due.computed);
      expect(text).toContain('Ngày kết thúc');
    }
  });

  test('a reminder counts working days before, on and after the due day', () => {
    const at = (offset: number) =>
      flat(rendered(mailOf('reminder', { ...previewFacts('reminder'), offset })).text);
    expect(at(-3)).toContain('Còn 3 ngày làm việc là đến hạn');
    expect(at(0)).toContain('Hôm nay là ngày cuối của thời hạn');
    expect(at(2)).toContain('Đã quá hạn 2 ngày làm việc');
  });

  test('a misuse case names nobody and nothing', () => {
    const { subject, text } = rendered(mailOf('misuse_case'));
    expect(`${subject} ${text}`).not.toMatch(/lợi dụng|vụ việc|misuse|hồ sơ/i);
  });

  test('reasons of our own are said in Vietnamese, those of mail servers as they came', () => {
    const because = (reason: string) =>
      flat(rendered(mailOf('bad_address', { ...previewFacts('bad_address'), reason })).text);
    expect(because('no_address')).toContain('Chưa đăng ký địa chỉ thư');
    expect(because('550 5.1.1 unknown')).toContain('550 5.1.1 unknown');
  });

  test('an inspection finding says who must do what, by news', () => {
    const about = (news: string, more: object = {}) =>
      flat(rendered(mailOf('finding', { ...previewFacts('finding'), news, ...more })).text);
    expect(about('raised')).toContain('giao Ông/Bà thực hiện');
    expect(about('answered', { note: 'Đã lưu biên bản' })).toContain(
      'Nội dung trả lời của Vũ Thị Mẫu Mực: Đã lưu',
    );
    expect(about('reopened', { note: 'Thiếu chữ ký' })).toContain('thực hiện tiếp');
    expect(about('closed')).toContain('không cần làm gì thêm');
    expect(about('reminded', { offset: 1 })).toContain('Đã quá hạn 1 ngày làm việc');
  });

  test('a report without figures yet is never worded as sent', () => {
    const { text } = rendered(mailOf('report_failed'));
    expect(flat(text)).toContain('chưa được gửi cho nơi nhận');
  });
});

test('what the policy writes is what the renderers read', () => {
  const fits: NoticeFactsFit = true;
  expect(fits).toBe(true);
});

test('wrapping keeps long words whole and marks every line of a quotation', () => {
  const long = 'a'.repeat(90);
  expect(wrap(`ngắn ${long} ngắn`)).toBe(`ngắn\n${long}\nngắn`);
  expect(wrap('một\nhai', '> ')).toBe('> một\n> hai');
  expect(wrap('chữ '.repeat(40).trim(), '- ', '  ').split('\n').slice(1)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^ {2}chữ/)]),
  );
});
