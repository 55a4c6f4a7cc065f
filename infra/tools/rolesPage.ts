import { assignableRoles } from '../../shared/app/assignableRoles.ts';
import {
  type NamedByPlan,
  type Reach,
  type Right,
  type RightId,
  rights,
  rolesWith,
} from '../../shared/domain/organisation/rights.ts';
import { supportRole } from '../../shared/domain/organisation/supportAccess.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { roleLabel } from '../../shared/pages/labels/roles.ts';
import { shippedProgramme, shippedProgrammes } from '../rehearsal/sampleFiles.ts';

/** What each right is, in words; a new one without its words does not compile. */
const words: Readonly<Record<RightId, string>> = {
  administer:
    'administer units: people, roles, transfers, days off, wording of mails, deputies of others',
  read_unit: 'read a unit’s board, its reports and its counts of a plan’s dissemination',
  read_dossiers: 'read every submitted dossier, and do nothing with it',
  read_trail: 'read the audit trail',
  keep_trail: 'export the audit trail, and be mailed its checkpoints and of support’s accesses',
  read_every_unit: 'see all units side by side, with their reports',
  follow_plan: 'see which units issued their own plan, and every call under the plan',
  chase_units: 'ask a unit for its own plan',
  govern_plan: 'number, issue and confirm a plan, begin its next cycle, give units more time',
  post_call: 'post a problem for units to answer, where the plan takes commissioned work',
  speak_for_unit: 'record the unit’s own plan under another one',
  see_who_read: 'see by name who was reached by a plan, record briefings, print the code',
  propose_deputy: 'record a deputy for a leader, who has to confirm it',
  register_for_others: 'register in a colleague’s place',
  inspect: 'inspect: visits, findings, and misuse cases (never those that concern oneself)',
  reassign: 'give a step that nobody can decide to somebody else',
  lift_freeze: 'see to a decision that its person says was not made by them',
};

const reaches: Readonly<Record<Reach, string>> = {
  unit: 'held in the very unit',
  unit_or_above: 'held in the unit or above it',
  issuer: 'held in the plan’s issuer',
  issuer_or_above: 'held in the plan’s issuer or above it',
  department: 'held in the department itself',
};

const bodies: Readonly<Record<NamedByPlan, string>> = {
  receivers: 'whoever receives dossiers under the plan',
  registrars: 'the plan’s registrars',
  inspecting_bodies: 'the plan’s inspecting bodies',
  decision_heads: 'whoever heads the plan’s decision',
};

const ids = Object.keys(rights) as RightId[];
const coded = (roles: readonly string[]): string => roles.map((role) => `\`${role}\``).join(', ');

function whoHas({ roles, plan, reach, also }: Right): string {
  const named = roles === 'any' ? 'any role' : coded(roles);
  const all = [named, plan ? bodies[plan] : ''].filter(Boolean).join('; ');
  const further = also ? `; ${coded(also.roles)} ${reaches[also.reach]}` : '';
  return `${all}, ${reaches[reach]}${further}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const rightsTable = (): string =>
  table(
    ['Right', 'To', 'Kind', 'Who'],
    ids.map((id) => [`\`${id}\``, words[id], rights[id].does, whoHas(rights[id])]),
  );

/** Bodies as the shipped plans name them; the same role may do more under one plan than under another. */
const plansTable = (plans: readonly Programme[]): string => {
  const named = ids.filter((id) => 'plan' in rights[id]);
  return table(
    ['Plan', ...named.map((id) => `\`${id}\``)],
    plans.map((plan) => [
      plan.id,
      ...named.map(
        (id) => coded(rolesWith(id, plan).filter((one) => !rolesWith(id).includes(one))) || '–',
      ),
    ]),
  );
};

/** Held for some hours by whoever looks after the software; never given to anybody of a unit. */
const support = { id: supportRole, name: roleLabel(supportRole) };

const matrix = (plans: readonly Programme[]): string =>
  table(
    ['Role', ...ids.map((id) => `\`${id}\``)],
    [...assignableRoles(plans), support].map(({ id: role, name }) => [
      `${name} (\`${role}\`)`,
      ...ids.map((id) => {
        const right: Right = rights[id];
        if (right.roles === 'any' || right.roles.includes(role) || right.also?.roles.includes(role))
          return 'yes';
        return plans.some((plan) => rolesWith(id, plan).includes(role)) ? 'by plan' : '';
      }),
    ]),
  );

/** The page that says who may do what; written from the table that the pages themselves ask. */
export function rolesPage(): string {
  const plans = shippedProgrammes.map(shippedProgramme);
  return `# Who may do what

Written by \`npm run roles\` from \`shared/domain/organisation/rights.ts\`, the table that the pages ask;
\`test/functions/http/roles.test.ts\` tries every row with every role, in the unit, above it and beside it.

Beside these rights a dossier itself names people: its authors write it, and whoever a step of its plan
waits for answers that step. A deputy does what the principal may, never what an administrator may.

- To read is not to administer: no right to change anything goes with every role.
- An inspector reads every board, report and dossier of the units below and changes nothing. Visits,
  findings and misuse cases are for the bodies that a plan names, whatever other role somebody holds.
- Who looks after the software holds \`software_support\` in the department for some hours, when one administrator
  of the department asked and another agreed. It reads what an inspector reads, on pages alone: every form, every
  file and every other page is refused, each page shown is an entry in the audit trail, and nothing opens after
  the last minute; \`test/functions/http/support.test.ts\` tries it. The role cannot be given otherwise.
- Everything is of one department. Who holds every role of one department or hospital finds in another
  the answer for what never was.

## Rights

${rightsTable()}

## Bodies that the plans name

${plansTable(plans)}

## Roles

“By plan”: where a plan names the role, as above.

${matrix(plans)}
`;
}
