import * as z from 'zod/mini';
import { isDay } from '../domain/calendar/days.ts';
import { criteriaSets } from './criteriaSchema.ts';

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[\p{L}\d][\p{L}\d._-]*$/u));
const day = z.string().check(z.refine(isDay, 'day'));
const natural = z.int().check(z.gte(0));
const positive = z.int().check(z.gte(1));

const limit = z.strictObject({
  workingDays: positive,
  since: z.optional(z.enum(['received', 'completed'])),
  clause: text,
});
const monthLimit = z.strictObject({
  months: positive,
  since: z.optional(z.literal('received')),
  after: z.optional(id),
  clause: text,
});
/** `quality_office`, or held elsewhere: `department:personnel_dept`, `authority:head_of_unit`. */
const role = z.string().check(z.regex(/^((department|authority):)?[a-z][a-z0-9_]*$/));

const stepBase = {
  id,
  name: text,
  limit: z.optional(z.union([limit, monthLimit])),
  apartFrom: z.optional(z.array(id)),
  next: z.record(z.string(), text),
  escalateTo: z.array(role),
  highStakes: z.optional(z.boolean()),
} as const;

const revisions = { maxReturns: natural, revisionLimit: limit } as const;

const voteRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one') }),
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('at_least'), of: positive }),
  z.strictObject({ kind: z.literal('one_per_group') }),
  z.strictObject({ kind: z.literal('two_thirds') }),
  z.strictObject({ kind: z.literal('collective_leadership') }),
]);

const appraisalPart = z.strictObject({
  id,
  name: text,
  responsible: role,
  onPaper: z.optional(z.boolean()),
  questions: z.optional(z.array(z.strictObject({ id, text })).check(z.minLength(1))),
});

const step = z.discriminatedUnion('type', [
  z.strictObject({ ...stepBase, type: z.literal('intake'), responsible: role, ...revisions }),
  z.strictObject({
    ...stepBase,
    type: z.literal('appraisal'),
    parts: z.array(appraisalPart).check(z.minLength(1)),
    ...revisions,
  }),
  z.strictObject({
    ...stepBase,
    type: z.literal('decision'),
    voters: z.array(role).check(z.minLength(1)),
    head: role,
    rule: voteRule,
    recorder: role,
    documentLimit: limit,
    ...revisions,
  }),
  z.strictObject({
    ...stepBase,
    type: z.literal('implementation'),
    reviewer: role,
    progressEvery: z.enum(['month', 'quarter']),
    progressLimit: limit,
    completionLimit: limit,
  }),
  z.strictObject({ ...stepBase, type: z.literal('evaluation'), responsible: role }),
  z.strictObject({
    ...stepBase,
    type: z.literal('nomination'),
    responsible: role,
    criterion: text,
  }),
  z.strictObject({ ...stepBase, type: z.literal('notice'), responsible: role }),
  z.strictObject({
    ...stepBase,
    type: z.literal('planned'),
    what: z.enum([
      'council',
      'recognition',
      'forwarding',
      'award',
      'exemplar',
      'publication',
      'guidance',
    ]),
  }),
]);

const section = z.strictObject({
  id,
  heading: text,
  guidance: z.optional(text),
  text: z.boolean(),
  required: z.boolean(),
  essential: z.boolean(),
  minimumCharacters: z.optional(positive),
  confidential: z.optional(z.boolean()),
  achievements: z.optional(z.boolean()),
  maximumCharacters: natural,
});

const option = z.strictObject({ id, name: text });

const formChoice = z.strictObject({
  id,
  label: text,
  guidance: z.optional(text),
  options: z.array(option).check(z.minLength(2)),
  many: z.boolean(),
  required: z.boolean(),
});

const formDay = z.strictObject({
  id,
  label: text,
  guidance: z.optional(text),
  required: z.boolean(),
});

const maybeDay = z.string().check(z.refine((value) => value === '' || isDay(value), 'day'));

const relatedInstrument = z.strictObject({
  relation: z.enum(['implements', 'attached']),
  type: text,
  symbol: text,
  issuer: text,
  subject: z.optional(text),
  issuedOn: maybeDay,
  issuedOnClaims: z.optional(z.array(z.strictObject({ on: day, source: text }))),
});

/** `12-05`; 2024 is a leap year, so 29 February passes. */
const monthDay = z.string().check(z.refine((value) => isDay(`2024-${value}`), 'day'));

const when = z.discriminatedUnion('operator', [
  z.strictObject({ operator: z.enum(['before', 'by']), on: day }),
  z.strictObject({
    operator: z.literal('quarter'),
    year: positive,
    quarter: z.int().check(z.gte(1), z.lte(4)),
  }),
  z.strictObject({ operator: z.literal('window'), from: day, to: day }),
  z.strictObject({ operator: z.literal('yearly'), from: monthDay, to: monthDay }),
  z.strictObject({ operator: z.literal('half_yearly') }),
  z.strictObject({ operator: z.literal('ongoing') }),
  z.strictObject({ operator: z.literal('event'), on: day }),
]);

const deadline = z.strictObject({
  id,
  name: text,
  from: text,
  to: text,
  clause: text,
  printed: text,
  when,
  internal: z.optional(z.strictObject({ on: day, clause: text })),
});

const target = z.strictObject({
  id,
  name: text,
  atLeast: natural,
  atMost: z.optional(positive),
  unit: z.enum(['percent', 'each']),
  clause: text,
});

const ruleSet = z.enum([
  'local_plan',
  'decree_73',
  'pre_decree_73',
  'decree_13',
  'emulation_law_2003',
  'emulation_law_2022',
]);

const track = z.strictObject({
  id,
  name: text,
  programmeName: z.optional(text),
  people: z.enum(['leader_or_manager', 'all_staff']),
  ruleSet,
  protection: z.optional(text),
  start: id,
  sentBefore: z.optional(z.strictObject({ day: id, before: day, clause: text })),
});

const firstApplication = z.strictObject({
  began: id,
  barMonths: positive,
  warnFromMonth: positive,
  clause: text,
});

const reportDuty = z.strictObject({
  id,
  name: text,
  subject: text,
  on: day,
  dataFrom: day,
  dataTo: day,
  clause: text,
  owner: role,
  receivers: z
    .array(z.string().check(z.regex(/^(unit|department):[\w.-]+$/)))
    .check(z.minLength(1)),
  narrative: z.array(z.strictObject({ id, heading: text })),
});

/** A plan as written in its YAML file: the shape of `Programme` and nothing besides. */
export const programmeSchema = z.strictObject({
  id,
  version: positive,
  kind: z.enum(['proposal', 'initiative', 'emulation', 'emulation_framework']),
  name: text,
  code: z.string().check(z.regex(/^[\p{Lu}\d-]{2,12}$/u)),
  issuer: z.strictObject({ unitId: id, snapshotName: text, parentSnapshot: text, place: text }),
  instrument: z.strictObject({
    type: text,
    /** As printed, never checked against a pattern; empty until the paper is issued. */
    symbol: z.string(),
    numberIncomplete: z.boolean(),
    issuedOn: maybeDay,
    printedDate: z.optional(text),
    issuedAfter: z.optional(day),
    legalBases: z.array(text),
    signatories: z
      .array(z.strictObject({ role: z.enum(['issuer', 'drafting_head']), title: text }))
      .check(z.minLength(1)),
    recipients: z.array(
      z.strictObject({
        name: text,
        purpose: z.optional(z.enum(['archive', 'report', 'coordinate', 'carry_out', 'publish'])),
      }),
    ),
    attachments: z.optional(z.array(text)),
  }),
  parentInstruments: z.array(text),
  relatedInstruments: z.optional(z.array(relatedInstrument)),
  parentProgramme: z.optional(id),
  valid: z.optional(z.strictObject({ from: day, to: day })),
  ruleSet,
  tracks: z.optional(z.array(track).check(z.minLength(1))),
  routing: z.optional(z.strictObject({ by: z.literal('managing_authority'), clause: text })),
  window: z.strictObject({
    from: day,
    to: day,
    hardTo: z.optional(day),
    clause: text,
    printed: z.optional(text),
    opensOnIssue: z.optional(z.boolean()),
  }),
  eligibility: z.strictObject({
    people: z
      .array(z.enum(['cadre', 'civil_servant', 'public_employee', 'contract_worker']))
      .check(z.minLength(1)),
    groups: z.boolean(),
    privateUnits: z.boolean(),
    /** Empty: every unit of the department. */
    units: z.array(id),
  }),
  registrars: z.optional(z.array(role).check(z.minLength(1))),
  intakeChannels: z.array(z.enum(['annual_plan', 'commissioned'])).check(z.minLength(1)),
  roles: z.array(z.strictObject({ id: role, name: text })).check(z.minLength(1)),
  obstacleClasses: z.array(z.strictObject({ id, name: text })),
  outputKinds: z.array(z.enum(['scheme', 'plan'])),
  form: z.strictObject({
    title: text,
    titleLabel: z.optional(text),
    choices: z.optional(z.array(formChoice)),
    days: z.optional(z.array(formDay)),
    sections: z.array(section).check(z.minLength(1)),
    risks: z.enum(['required', 'not_asked']),
    declaration: text,
    commitment: text,
    firstApplication: z.optional(firstApplication),
    paperworkLimit: z.optional(limit),
    materialFields: z.array(text),
  }),
  route: z.array(step).check(z.minLength(1)),
  criteria: z.optional(criteriaSets),
  reminders: z.strictObject({
    before: z.array(positive),
    onTheDay: z.boolean(),
    after: z.array(positive),
    escalateAfter: z.array(positive),
  }),
  deadlines: z.optional(z.array(deadline)),
  targets: z.optional(z.array(target)),
  reports: z.array(reportDuty),
  oversight: z.strictObject({ bodies: z.array(role).check(z.minLength(1)), clause: text }),
});
