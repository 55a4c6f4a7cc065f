import type { Needs } from '../../shared/app/dependencies.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import type { Person } from '../../shared/ports.ts';
import { sampleAuthors } from './authors.ts';
import { type Stage, sampleJourneys } from './journeys.ts';
import type { Cast } from './organisation.ts';

/** A sign-in link as printed for whoever tries the system. */
export interface ReadyLink {
  readonly role: string;
  readonly name: string;
  readonly url: string;
  readonly code: string;
}

/** Ready-made links are for trying the system on one machine; mailed ones live ten minutes. */
const readyDays = 7;

const leadOf = (stage: Stage, cast: Cast, seed: number): Person | undefined => {
  const journey = sampleJourneys.find((one) => one.stage === stage);
  const lead = journey && sampleAuthors(seed, journey.index, cast)[0]?.person.personId;
  return cast.staff.find(({ id }) => id === lead);
};

/** One person for each role of the main job, authors with a dossier that waits for them. */
export const triedRoles = (
  cast: Cast,
  seed: number,
): readonly (readonly [string, Person | undefined])[] => [
  ['Người đề xuất, đang soạn', leadOf('draft', cast, seed)],
  ['Tác giả, đang triển khai', leadOf('implementing', cast, seed)],
  ['Phòng Quản lý chất lượng', cast.qualityOffice[0]],
  ['Phòng Tổ chức cán bộ', cast.personnelOffice[0]],
  ['Phòng Kế hoạch tổng hợp', cast.planningOffice[0]],
  ['Giám đốc bệnh viện', cast.director],
  ['Phó Giám đốc bệnh viện', cast.deputies[1]],
  ['Quản trị của bệnh viện', cast.administrator],
  ['Đầu mối của Sở Y tế', cast.department.focal[0]],
  ['Thanh tra Sở Y tế', cast.department.inspectors[0]],
];

/**
 * Makes and stores a fresh sign-in link for each person.
 * @param now the system's time, which may have been moved.
 */
export async function readyLinks(
  { links, secret, publicUrl }: Needs<'links' | 'secret' | 'publicUrl'>,
  people: readonly (readonly [string, Person | undefined])[],
  now: string,
): Promise<readonly ReadyLink[]> {
  const keys = await secret();
  const expiresAt = new Date(Date.parse(now) + readyDays * 86_400_000).toISOString();
  const ready: ReadyLink[] = [];
  for (const [role, person] of people) {
    if (!person) continue;
    const { link, token, code } = issueLink(keys, {
      tenant: person.tenant,
      mailId: `ready#${now}#${person.id}#${role}`,
      mailedAt: now,
      request: { purpose: 'sign_in', permits: [], expiresAt },
      person: { personId: person.id, name: person.name },
    });
    await links.save(link);
    ready.push({ role, name: person.name, url: `${publicUrl}/q/${token}`, code });
  }
  return ready;
}
