import type { Person } from '../../../shared/ports.ts';
import { complaintOf } from '../browser.ts';
import type { Cycle } from './cycles.ts';
import type { RouteWorld } from './staffAtWork.ts';

const page = '/quan-tri/chuong-trinh';

/**
 * Brings each version of the plan on its day as an administrator does: a file, a check and the launch, or
 * the page that takes the paper's number and day.
 */
export function administratorAtWork(world: RouteWorld, cycles: readonly Cycle[]) {
  const launch = async ({ programme }: Cycle, administrator: Person): Promise<void> => {
    const own = await world.signedIn(administrator);
    const upload = await own.open(page);
    const fileForm = upload.forms.find(({ action }) => action === page);
    if (!fileForm) throw new Error(`no form for a plan: ${complaintOf(upload)}`);
    // JSON is YAML: the version goes the way of any plan file.
    const content = new TextEncoder().encode(JSON.stringify(programme, undefined, 1));
    const file = { field: 'file', name: `${programme.id}.yaml`, content };
    const checked = await own.send(fileForm, {}, { file });
    const launchForm = checked.forms.find(({ action }) => action === `${page}/phat-hanh`);
    if (!launchForm) throw new Error(`the plan does not pass the check: ${complaintOf(checked)}`);
    const launched = await own.send(launchForm, {});
    if (!launched.path.includes('xong=phat-hanh'))
      throw new Error(`the plan was not launched: ${complaintOf(launched)}`);
  };

  const number = async ({ programme }: Cycle, administrator: Person): Promise<void> => {
    const own = await world.signedIn(administrator);
    const address = `/ke-hoach/${programme.id}/so`;
    const blank = await own.open(address);
    const form = blank.forms.find(({ action }) => action === address);
    if (!form) throw new Error(`no form for the number: ${complaintOf(blank)}`);
    const { symbol, issuedOn } = programme.instrument;
    const issued = await own.send(form, {
      symbol,
      issuedOn,
      signer: `${world.organisation.holdersOf('head_of_unit')[0]?.name}, Giám đốc Sở`,
      evidence: 'Sổ văn bản đi của Văn phòng Sở.',
    });
    if (!issued.path.includes('xong=so'))
      throw new Error(`the number was not taken: ${complaintOf(issued)}`);
  };

  const bring = async (cycle: Cycle): Promise<void> => {
    const { unitId } = cycle.programme.issuer;
    const [administrator] = world.organisation.holdersOf('administrator', unitId);
    if (!administrator) throw new Error(`nobody administers ${unitId}`);
    await (cycle.numbers ? number : launch)(cycle, administrator);
    world.did(undefined, 'launch', administrator);
  };

  return {
    begin: (): void => {
      for (const cycle of cycles)
        world.agenda.plan({
          key: `0 launch ${cycle.launchedOn}`,
          on: cycle.launchedOn,
          act: () => bring(cycle),
        });
    },
  };
}
