import type { PersonRef } from '../../events/schema/envelope.ts';
import { dynamoDissemination } from '../../shared/adapters/dynamo/dissemination.ts';
import type { DynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { dynamoPlanCalls } from '../../shared/adapters/dynamo/planCalls.ts';
import { dynamoPlanCascade } from '../../shared/adapters/dynamo/planCascade.ts';
import { dynamoPlanLife } from '../../shared/adapters/dynamo/planLife.ts';
import { dynamoRetention } from '../../shared/adapters/dynamo/retention.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { dynamoTransfers } from '../../shared/adapters/dynamo/transfers.ts';
import { dynamoTries } from '../../shared/adapters/dynamo/tries.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { type ActRequest, actOnDossier } from '../../shared/app/actOnDossier.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import type { Command } from '../../shared/domain/dossier/commands.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { leastMonths } from '../../shared/domain/retention/policy.ts';
import type { Holding, Moment, Person, UnitRecord } from '../../shared/ports.ts';
import { calendar } from './calendar.ts';
import * as people from './dossiers.ts';
import { hospitalPlan } from './programmes.ts';

export const tenant = 'hcm';
export const keys = signingKeysFrom(JSON.stringify({ current: 'k1', k1: 'k'.repeat(64) }));

/** 9 o'clock in the morning in Vietnam. */
export const on = (day: string): Moment => momentOf(`${day}T02:00:00.000Z`);

export const unit = (id: string, more: Partial<UnitRecord> = {}): UnitRecord => ({
  tenant,
  id,
  type: 'hospital',
  name: `Bệnh viện ${id}`,
  code: 'BTH',
  parentId: 'hcm-syt',
  province: 'Thành phố Hồ Chí Minh',
  place: 'Thành phố Hồ Chí Minh',
  active: true,
  ...more,
});

export const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  tenant,
  id,
  staffCode: `NV-${id}`,
  name,
  title: 'Viên chức',
  unitId: 'hcm-bth',
  personnelClass: 'public_employee',
  email: `${id}@bth.example`,
  sharedMailbox: false,
  active: true,
  ...more,
});

const holding = (role: string, { personId }: PersonRef, more: Partial<Holding> = {}): Holding => ({
  tenant,
  unitId: 'hcm-bth',
  role,
  personId,
  from: '2023-01-01',
  ...more,
});

const registered = ({ personId, name }: PersonRef): Person => person(personId, name);

/** The hospital with its health department, the people of `dossiers.ts`, the plan and the holidays. */
export async function fillHospital(ports: DynamoPorts, plan: Programme = hospitalPlan) {
  const {
    mau,
    thu,
    vidu,
    quality,
    personnel,
    planning,
    records,
    director,
    deputies,
    administrator,
  } = people;
  await ports.organisation.save({
    units: [
      unit('hcm-syt', { type: 'health_department', name: 'Sở Y tế', parentId: undefined }),
      unit('hcm-bth', { name: 'Bệnh viện Truyền máu Huyết học' }),
      unit('hcm-other', { name: 'Bệnh viện Khác' }),
    ],
    people: [
      ...[mau, thu, vidu, quality, personnel, planning, records, director, administrator].map(
        registered,
      ),
      ...deputies.map(registered),
      person('p-outsider', 'Dương Văn Ngoài', { unitId: 'hcm-other' }),
      person('p-focal', 'Lý Thị Đầu Mối', { unitId: 'hcm-syt' }),
    ],
    holdings: [
      holding('quality_office', quality),
      holding('personnel_office', personnel),
      holding('general_planning_office', planning),
      holding('records_office', records),
      holding('head_of_unit', director),
      ...deputies.map((deputy) => holding('deputy_head', deputy)),
      holding('administrator', administrator),
      holding('focal_office', { personId: 'p-focal', name: '' }, { unitId: 'hcm-syt' }),
    ],
  });
  await ports.programmes.save(tenant, plan);
  for (const year of ['2022', '2023', '2024'])
    await ports.holidays.save(tenant, year, { holidays: [], workingSaturdays: [] });
}

/** The ports of the tables with what the verbs need besides. */
export const depsOn = (tables: Tables) => ({
  ...dynamoPorts(tables),
  transfers: dynamoTransfers(tables),
  novelty: dynamoNovelty(tables),
  planLife: dynamoPlanLife(tables),
  planCalls: dynamoPlanCalls(tables),
  planCascade: dynamoPlanCascade(tables),
  dissemination: dynamoDissemination(tables),
  tries: dynamoTries(tables),
  retention: dynamoRetention(tables),
  keptMonths: leastMonths,
  removeFile: async () => {
    throw new Error('a test that removes files says where they lie');
  },
  perNetwork: { failed: 100, sign_in: 600 },
  calendarOf: async () => calendar,
  secret: async () => keys,
  publicUrl: 'https://sang-kien.example',
});
export type TestDeps = ReturnType<typeof depsOn>;

let commands = 0;

/** One command by one person on one day. */
export const ask = (
  deps: TestDeps,
  by: PersonRef,
  command: Command,
  day: string,
  more: Partial<ActRequest> = {},
) =>
  actOnDossier(deps)({
    tenant,
    dossierId: 'd-1',
    command,
    by,
    moment: on(day),
    commandId: `command-${++commands}`,
    channel: 'web',
    ...more,
  });

/** Plays the acts of `dossiers.ts` through the command runner. @throws when one is refused. */
export async function playOn(
  deps: TestDeps,
  acts: readonly people.Act[],
  dossierId = 'd-1',
): Promise<void> {
  for (const { by, command, on: day } of acts) {
    const outcome = await ask(deps, by, command, day, { dossierId });
    if (!outcome.accepted)
      throw new Error(`${command.type} refused: ${JSON.stringify(outcome.refusal)}`);
  }
}
