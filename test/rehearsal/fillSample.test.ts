import { fillSample } from '../../infra/rehearsal/fillSample.ts';
import type { SampleOrganisation } from '../../infra/rehearsal/organisation.ts';
import { sampleNow } from '../../infra/rehearsal/sampleMoment.ts';
import { readyLinks, triedRoles } from '../../infra/rehearsal/signInLinks.ts';
import { type DynamoPorts, dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { personOfSession } from '../../shared/app/session.ts';
import { signIn } from '../../shared/app/signIn.ts';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import { statusOf } from '../../shared/domain/dossier/status.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';

let tables: TestTables;
let ports: DynamoPorts;
let sample: SampleOrganisation;

const withCalendar = () => ({
  ...ports,
  calendarOf: async (tenant: string) => workingCalendar(await ports.holidays.years(tenant)),
});

beforeAll(async () => {
  tables = await startTables();
  ports = dynamoPorts(tables);
  sample = await fillSample(withCalendar());
}, 60_000);

afterAll(() => tables.stop());

describe('a filled sample', () => {
  const dossiers = () => ports.dossiers.ofUnit('hcm-syt', 'HCM-BTH-2023', 'hcm-bth');

  test('holds the plan, the days off and the people', async () => {
    const [programme] = await ports.programmes.list('hcm-syt');
    expect(programme?.id).toBe('HCM-BTH-2023');
    expect((await ports.holidays.years('hcm-syt'))['2027']?.confirmed).toBe(false);
    expect(await ports.organisation.peopleOf('hcm-syt', 'hcm-bth')).toHaveLength(200);
    expect(
      await ports.organisation.holders('hcm-syt', 'hcm-bth', 'deputy_head', '2023-09-11'),
    ).toHaveLength(3);
  });

  test('holds a dossier at every stage with receipt numbers in order of submission', async () => {
    const found = await dossiers();
    expect(found.map(statusOf).toSorted()).toEqual([
      'agreed_pending_document',
      'appraising',
      'award_proposed',
      'deciding',
      'draft',
      'evaluating',
      'implementing',
      'implementing',
      'nominating',
      'refused',
      'registered',
      'revision_requested',
      'vote_not_passed',
      'withdrawn',
    ]);
    const numbers = found.flatMap(({ number }) => number ?? []).toSorted();
    expect(numbers).toEqual(
      Array.from({ length: 13 }, (_, n) => `BTH-2023-${String(n + 1).padStart(4, '0')}`),
    );
  });

  test('stays as it is when it is filled again', async () => {
    const before = await dossiers();
    await fillSample(withCalendar());
    expect(await dossiers()).toEqual(before);
  });

  test('gives sign-in links that let each person in with their code', async () => {
    const key = { id: 'k1', key: 'sample-key-sample-key-sample-key-00' };
    const deps = {
      ...ports,
      secret: async () => ({ current: key, all: [key] }),
      publicUrl: 'http://127.0.0.1:3000',
    };
    const links = await readyLinks(deps, triedRoles(sample.cast, 7), sampleNow);
    expect(links.map(({ role }) => role)).toEqual([
      'Người đề xuất, đang soạn',
      'Tác giả, đang triển khai',
      'Phòng Quản lý chất lượng',
      'Phòng Tổ chức cán bộ',
      'Phòng Kế hoạch tổng hợp',
      'Giám đốc bệnh viện',
      'Phó Giám đốc bệnh viện',
      'Quản trị của bệnh viện',
      'Đầu mối của Sở Y tế',
      'Thanh tra Sở Y tế',
    ]);
    const moment = momentOf(sampleNow);
    for (const { url, code, name } of links) {
      const token = url.replace('http://127.0.0.1:3000/q/', '');
      const session = await signIn(deps)({ token, code, moment });
      const person =
        'sessionToken' in session
          ? await personOfSession(deps)(session.sessionToken, moment)
          : undefined;
      expect(person?.name).toBe(name);
    }
  });
});
