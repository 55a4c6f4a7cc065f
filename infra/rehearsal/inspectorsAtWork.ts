import type { Person } from '../../shared/ports.ts';
import { complaintOf, type Page } from './browser.ts';
import type { ReadMail } from './inbox.ts';
import type { ActType } from './ledger.ts';
import type { Filled } from './pageForms.ts';
import type { World } from './world.ts';

export interface Inspectors {
  /** Plans one visit with findings and one misuse case into the period. */
  readonly begin: (from: string, to: string) => void;
  readonly read: (person: Person, mail: ReadMail) => void;
}

const share = { visit: 0.25, misuse: 0.45 } as const;

/** The bodies that inspect, and the head of a department who answers for a finding. */
export function inspectorsAtWork(world: World): Inspectors {
  const { agenda, calendar, ledger, organisation } = world;
  const { cast } = organisation;
  const inspector = cast.qualityOffice[1] ?? cast.director;
  const reporter = cast.planningOffice[0] ?? cast.director;
  const answerable = cast.headsOfDepartments.at(-1) ?? cast.director;

  const send = async (
    person: Person,
    path: string,
    act: { action: string; tried: ActType; filled: Filled },
  ): Promise<Page | undefined> => {
    const own = await world.signedIn(person);
    const page = await own.open(path);
    const form = page.forms.find(({ action }) => action.endsWith(act.action));
    const answer = form && (await own.send(form, act.filled));
    if (answer?.status === 200 && answer.path.startsWith('/kiem-tra/')) {
      world.did(undefined, act.tried, person);
      return answer;
    }
    const why = complaintOf(answer ?? page);
    ledger.wasRefused({ by: person.id, on: world.today(), tried: act.tried, why });
    return undefined;
  };

  const visit = async (): Promise<void> => {
    const recorded = await send(inspector, '/kiem-tra/moi', {
      action: '/kiem-tra',
      tried: 'inspection',
      filled: {
        place: 'Khoa Điều chế - Cấp phát máu',
        visitedOn: world.today(),
        ...Object.fromEntries(
          Array.from({ length: 5 }, (_, at) => [`checklist.${at}.answer`, at === 2 ? 'no' : 'yes']),
        ),
      },
    });
    if (!recorded) return;
    for (const [text, workingDays] of findings)
      await send(inspector, recorded.path, {
        action: '/kien-nghi',
        tried: 'finding',
        filled: { text, who: answerable.staffCode, workingDays },
      });
  };

  const openMisuse = async (): Promise<void> => {
    const concerned = cast.staff.at(-1);
    const opened = await send(reporter, '/kiem-tra/vu-viec/moi', {
      action: '/kiem-tra/vu-viec',
      tried: 'open_misuse',
      filled: {
        account: 'Có phản ánh việc mua vật tư không đúng nội dung đã được phê duyệt.',
        concerns: concerned?.staffCode ?? '',
      },
    });
    if (!opened) return;
    const later = (what: string, days: number, act: () => Promise<unknown>): void =>
      agenda.plan({
        key: `misuse ${what}`,
        on: world.inDays(days),
        act: async () => void (await act()),
      });
    later('note', 2, () =>
      send(inspector, opened.path, {
        action: '/ghi-chep',
        tried: 'note_misuse',
        filled: { text: 'Đã đối chiếu hóa đơn và biên bản giao nhận.' },
      }),
    );
    later('conclude', 6, () =>
      send(cast.deputies[1] ?? cast.director, opened.path, {
        action: '/ket-luan',
        tried: 'conclude_misuse',
        filled: { verdict: 'unfounded', reason: 'Chứng từ đầy đủ, đúng nội dung đã phê duyệt.' },
      }),
    );
  };

  const caseIn = (mail: ReadMail): string | undefined =>
    mail.links.map(({ url }) => /\/kiem-tra\/[\w-]+/.exec(url)?.[0]).find(Boolean);

  return {
    begin: (from, to) => {
      const span = calendar.workingDaysBetween(from, to);
      const on = (part: number): string =>
        calendar.addWorkingDays(from, Math.max(1, Math.floor(span * part)));
      agenda.plan({ key: 'inspection', on: on(share.visit), act: visit });
      agenda.plan({ key: 'misuse', on: on(share.misuse), act: openMisuse });
    },
    read: (person, mail) => {
      const path = caseIn(mail);
      const isDueToAnswer = /cần thực hiện|kiến nghị sau kiểm tra$/.test(mail.heading);
      if (!path) return;
      if (isDueToAnswer && person.id === answerable.id && /ngày cuối|quá hạn/.test(mail.text))
        agenda.plan({
          key: `answer ${path} ${mail.messageId}`,
          on: world.today(),
          act: async () =>
            void (await send(person, path, {
              action: '/tra-loi',
              tried: 'answer_finding',
              filled: { answer: 'Đã khắc phục và hướng dẫn lại cho các ca trực.' },
            })),
        });
      if (mail.heading.includes('đã có trả lời') && person.id === inspector.id)
        agenda.plan({
          key: `close ${path} ${mail.messageId}`,
          on: world.inDays(1),
          act: async () =>
            void (await send(person, path, {
              action: '/dong',
              tried: 'close_finding',
              filled: { note: 'Đã kiểm tra lại, đạt.' },
            })),
        });
    },
  };
}

const findings = [
  ['Sổ theo dõi giao nhận chưa ghi giờ theo mẫu đã phê duyệt.', '5'],
  ['Chưa lưu biên bản tập huấn tại khoa.', '10'],
] as const;
