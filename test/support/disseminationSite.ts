import { issueLink } from '../../shared/app/issueLink.ts';
import { secretHash } from '../../shared/app/linkToken.ts';
import type { Holding } from '../../shared/ports.ts';
import { drain, launch, mailId, staff } from './dissemination.ts';
import { startTables } from './dynamo.ts';
import { depsOn, fillHospital, keys, person, tenant, unit } from './hospital.ts';
import { wholeSite } from './wholeSite.ts';

/** Two hospitals that a plan was launched for a week ago. */
export const own = 'hcm-bv1';
export const other = 'hcm-bv2';
export const today = '2023-06-12';

const held = (unitId: string, role: string, personId: string): Holding => ({
  tenant,
  unitId,
  role,
  personId,
  from: '2023-01-01',
});

const people = [
  ...staff(3, own),
  person('truc-1', 'Đỗ Thị Trực', { unitId: own, email: undefined, staffCode: 'TRUC-1' }),
  person('truc-2', 'Hồ Văn Trực', { unitId: own, email: undefined, staffCode: 'TRUC-2' }),
  person('p-officer', 'Vũ Thị Phụ Trách', { unitId: own }),
  person('p-clerk', 'Lê Văn Thanh Tra', { unitId: own }),
  ...staff(2, other),
];
const holdings = [
  held(own, 'quality_office', 'p-officer'),
  held(own, 'inspector', 'p-clerk'),
  held(other, 'quality_office', `${other}-0000`),
  held('hcm-syt', 'administrator', 'p-admin'),
];

export type DisseminationSite = Awaited<ReturnType<typeof disseminationSite>>;

/** The site on DynamoDB Local with a plan launched, its lists frozen and its mails waiting. */
export async function disseminationSite(publicUrl: string) {
  const local = await startTables();
  const deps = { ...depsOn(local), publicUrl };
  await fillHospital(deps);
  const units = [
    unit(own, { name: 'Bệnh viện Đa khoa Mẫu Một' }),
    unit(other, { name: 'Bệnh viện Đa khoa Mẫu Hai' }),
  ];
  await deps.organisation.save({ units, people, holdings });
  await launch(deps, [own, other]);
  await drain(deps);
  const failures: unknown[] = [];
  const app = wholeSite({
    ...deps,
    files: { put: async () => {}, get: async () => undefined, link: async () => '' },
    tenants: [tenant],
    onFailure: ({ error }) => void failures.push(error),
  });
  let sessions = 0;
  return {
    app,
    deps,
    failures,
    /** Value of the cookie of somebody who is signed in. */
    sessionOf: async (personId: string): Promise<string> => {
      const random = `s${String(++sessions).padStart(42, '0')}`;
      const expiresAt = '2024-01-01T00:00:00.000Z';
      await deps.sessions.save(secretHash(random), { tenant, personId, expiresAt });
      return `${tenant}.${random}`;
    },
    /** Where the link of somebody's reading mail leads. */
    readingPath: async (personId: string): Promise<string> => {
      const id = mailId(own, personId);
      const mail = await deps.outbox.find(tenant, id);
      if (!mail?.link) throw new Error(`no mail for ${personId}`);
      const { token } = issueLink(keys, {
        tenant,
        mailId: id,
        mailedAt: mail.createdAt,
        request: mail.link,
        person: mail.to,
      });
      return `/pho-bien/doc/${token}`;
    },
    stop: local.stop,
  };
}
