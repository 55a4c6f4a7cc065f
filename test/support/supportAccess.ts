import { agreeToLetIn, askForSupport, type SupportNeeds } from '../../shared/app/supportAccess.ts';
import type {
  SupportDecision,
  SupportWish,
} from '../../shared/domain/organisation/supportAccess.ts';
import type { Moment } from '../../shared/ports.ts';
import { person, type TestDeps, tenant, unit } from './hospital.ts';

/** Administers the department, as `p-focal` does in the sample of two departments. */
export const first = { personId: 'p-focal', name: 'Lý Thị Đầu Mối' };
export const second = { personId: 'p-second', name: 'Cao Thị Thứ Hai' };
export const inspector = { personId: 'p-tra', name: 'Ngô Văn Thanh Tra' };
export const department = unit('hcm-syt', { type: 'health_department', name: 'Sở Y tế' });

export const wish: SupportWish = {
  name: 'Đỗ Văn Kỹ Thuật',
  email: 'ky-thuat@phan-mem.example',
  reason: 'Trang báo cáo hiện số khác với tệp đã ký.',
  hours: 2,
};

/** Two administrators and an inspector of the department. */
export const fillDepartment = ({ organisation }: TestDeps): Promise<void> =>
  organisation.save({
    people: [second, inspector].map(({ personId, name }) =>
      person(personId, name, { unitId: department.id, email: `${personId}@syt.example` }),
    ),
    holdings: (
      [
        [first, 'administrator'],
        [second, 'administrator'],
        [inspector, 'inspector'],
      ] as const
    ).map(([{ personId }, role]) => ({
      tenant,
      unitId: department.id,
      role,
      personId,
      from: '2023-01-01',
    })),
  });

let commands = 0;
export const commandId = (): string => `support-${++commands}`;

export const accepted = (decision: SupportDecision) => {
  if (!decision.accepted) throw new Error(decision.refusal.because);
  return decision.access;
};

/** The first asks. */
export const askedBy = async (
  deps: SupportNeeds,
  moment: Moment,
  more: Partial<SupportWish> = {},
) =>
  accepted(
    await askForSupport(deps)({
      tenant,
      by: first,
      unit: department,
      wish: { ...wish, ...more },
      moment,
      commandId: commandId(),
    }),
  );

/** The first asks and the second agrees. */
export async function letIn(deps: SupportNeeds, moment: Moment, more: Partial<SupportWish> = {}) {
  const { number } = await askedBy(deps, moment, more);
  const request = { tenant, number, by: second, moment, commandId: commandId() };
  return accepted(await agreeToLetIn(deps)(request));
}
