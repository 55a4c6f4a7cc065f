import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AuditNoteKind } from '../../../events/schema/auditNotes.ts';
import type { Briefing } from '../../domain/dissemination/briefing.ts';
import { addedBy, totalOf } from '../../domain/dissemination/member.ts';
import type { PrintedCode } from '../../domain/dissemination/printedCode.ts';
import type { Publication } from '../../domain/dissemination/publication.ts';
import type { Place } from '../../domain/dissemination/round.ts';
import { expiryDays } from '../../domain/retention/expiryDays.ts';
import { VersionConflict } from '../../errors.ts';
import type { Dissemination } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import {
  countedOnce,
  coverageAction,
  memberAction,
  memberActions,
  newStep,
  openingActions,
  putNewAction,
  stepDone,
  versionNote,
} from './disseminationActions.ts';
import {
  briefingItem,
  coverageItem,
  isCounted,
  memberItem,
  publicationItem,
  readBriefing,
  readCoverage,
  readMember,
  readPrinted,
  readPublication,
  readRound,
  readStep,
} from './disseminationItems.ts';
import {
  coverageKey,
  memberKey,
  placePk,
  printedPk,
  roundKey,
  roundPk,
  stepKey,
  waitingStepsPk,
} from './disseminationKeys.ts';
import { numberOf, withData } from './itemData.ts';
import * as mailItem from './mailItem.ts';
import { pause } from './pause.ts';
import { programmeItem } from './programmes.ts';
import {
  below,
  getItem,
  type Item,
  inIndex,
  keyOf,
  N,
  putNew,
  queryAll,
  S,
  type Tables,
  transact,
  updateIf,
} from './table.ts';

/** Members of one transaction beside the check that the list is still open. */
const listedTogether = 99;
/** Many phones of one meeting meet at the counters of one unit. */
const attempts = 9;
const triesKeptSeconds = expiryDays.printed_code_tries * 86_400;
const codeKeptSeconds = expiryDays.printed_code * 86_400;

/** Rounds, lists, logs and printed codes in `records`; the portions of a fan-out in `outbox`. */
export function dynamoDissemination(tables: Tables): Dissemination {
  const { records, outbox } = tables;

  const entries = async <T>(place: Place, prefix: string, read: (item: Item) => T) =>
    (await queryAll(tables, below(records, placePk(place), prefix))).map(read);

  return {
    launch: async (tenant, programme, opening, act) => {
      const reasons = await transact(tables, [
        putNewAction(records, programmeItem(tenant, programme)),
        versionNote(records, programme, { ...act, tenant }),
        ...openingActions(tables, opening),
      ]);
      return reasons === undefined;
    },
    round: async (tenant, programmeId, version) => {
      const item = await getItem(tables, records, roundKey({ tenant, programmeId, version }));
      return item && readRound(item);
    },
    freeze: async (place, unitName, members) => {
      const open: TransactWriteItem = {
        ConditionCheck: {
          TableName: records,
          Key: keyOf(coverageKey(place)),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      };
      for (let from = 0; from < members.length; from += listedTogether) {
        const puts = members.slice(from, from + listedTogether).map((member) => ({
          Put: { TableName: records, Item: memberItem(place, member) },
        }));
        if (await isRefused(tables, [open, ...puts])) break;
      }
      // closed first, counted then: nobody can be listed between the counting and its result
      await putNew(tables, records, coverageItem(place, unitName));
      const listed = await entries(place, 'MEMBER#', readMember);
      await updateIf(tables, countedOnce(records, place, totalOf(listed)));
    },
    finish: async (step, next) => {
      const done = [stepDone(outbox, stepKey(step)), ...(next ? [newStep(outbox, next)] : [])];
      await isRefused(tables, done);
    },
    unfinished: async (tenant, before) =>
      (await queryAll(tables, inIndex(outbox, 'todo', waitingStepsPk(tenant), before))).map(
        readStep,
      ),
    wake: (step) =>
      updateIf(tables, {
        TableName: outbox,
        Key: keyOf(stepKey(step)),
        UpdateExpression: 'ADD wakings :one',
        ConditionExpression: '#status = :waiting',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':one': N(1), ':waiting': S('waiting') },
      }),

    coverages: async (tenant, programmeId, version) => {
      const pk = roundPk({ tenant, programmeId, version });
      const items = await queryAll(tables, below(records, pk, 'UNIT#'));
      return items.filter(isCounted).map(readCoverage);
    },
    coverage: async (place) => {
      const item = await getItem(tables, records, coverageKey(place));
      return item && isCounted(item) ? readCoverage(item) : undefined;
    },
    member: async (place, personId) => {
      const item = await getItem(tables, records, memberKey(place, personId));
      return item && readMember(item);
    },
    members: (place) => entries(place, 'MEMBER#', readMember),
    membersAfter: async (place, after, most) => {
      const page = await tables.client.call('Query', {
        ...below(records, placePk(place), 'MEMBER#'),
        Limit: most,
        ...(after !== undefined && { ExclusiveStartKey: keyOf(memberKey(place, after)) }),
      });
      return (page.Items ?? []).map(readMember);
    },
    saveMembers: async (place, changes, mails = []) => {
      const puts = mails.map((mail) => putNewAction(outbox, mailItem.toItem(mail)));
      const actions = [...memberActions(records, place, changes), ...puts];
      if (await isRefused(tables, actions)) throw new VersionConflict();
    },

    briefings: (place) => entries(place, 'BRIEFING#', readBriefing),
    saveBriefing: async (place, entry, { members, mostAttending }) => {
      const actions = [
        putNewAction(records, briefingItem(place, entry)),
        placeNote(records, place, { kind: 'briefing_recorded', entry }),
        ...members.map((change) => memberAction(records, place, change)),
        coverageAction(records, place, {
          set: { mostAttending: N(mostAttending), entries: N(entry.number) },
          add: addedBy(members),
          condition: '#entries = :before',
          values: { ':before': N(entry.number - 1) },
        }),
      ];
      if (await isRefused(tables, actions)) throw new VersionConflict();
    },
    publications: (place) => entries(place, 'PUBLISHED#', readPublication),
    savePublication: async (place, entry) => {
      const { url, on } = entry;
      const actions = [
        putNewAction(records, publicationItem(place, entry)),
        placeNote(records, place, { kind: 'publication_recorded', entry }),
        coverageAction(records, place, { set: { publishedUrl: S(url), publishedOn: S(on) } }),
      ];
      if (await isRefused(tables, actions)) throw new VersionConflict();
    },
    remind: async (place, day, step) => {
      const reminded = coverageAction(records, place, {
        set: { remindedOn: S(day) },
        condition: '(attribute_not_exists(#remindedOn) OR #remindedOn < :remindedOn)',
      });
      return !(await isRefused(tables, [reminded, newStep(outbox, step)]));
    },

    savePrintedCode: async (code) => {
      const key = keyOf({ pk: printedPk(code.tenant, code.hash), sk: 'CODE' });
      const expiresAt = Math.floor(Date.parse(code.day) / 1000) + codeKeptSeconds;
      const item = withData({ ...key, expiresAt: N(expiresAt) }, JSON.stringify(code));
      const actions = [
        { Put: { TableName: records, Item: item } },
        placeNote(records, code, { kind: 'code_printed', entry: withoutHash(code) }),
        coverageAction(records, code, { set: { printedCode: S(code.hash) } }),
      ];
      if (await isRefused(tables, actions)) throw new VersionConflict();
    },
    printedCode: async (tenant, hash) => {
      const item = await getItem(tables, records, { pk: printedPk(tenant, hash), sk: 'CODE' });
      return item && readPrinted(item);
    },
    countTry: async (tenant, hash, now) => {
      const { Attributes } = await tables.client.call('UpdateItem', {
        TableName: records,
        // `2023-09-11T02:1`: the instant down to ten minutes
        Key: keyOf({ pk: printedPk(tenant, hash), sk: `TRIES#${now.slice(0, 15)}` }),
        UpdateExpression: 'SET expiresAt = :expires ADD tries :one',
        ExpressionAttributeValues: {
          ':one': N(1),
          ':expires': N(Math.floor(Date.parse(now) / 1000) + triesKeptSeconds),
        },
        ReturnValues: 'UPDATED_NEW',
      });
      return numberOf(Attributes ?? {}, 'tries');
    },
  };
}

/** What proves that one holds the sheet stays out of what is read and exported. */
function withoutHash({ hash: _, ...code }: PrintedCode): Omit<PrintedCode, 'hash'> {
  return code;
}

/** What a unit enters about a round, for the audit trail. */
const placeNote = (
  records: string,
  { tenant, programmeId, version, unitId }: Place,
  {
    kind,
    entry,
  }: { kind: AuditNoteKind; entry: Briefing | Publication | Omit<PrintedCode, 'hash'> },
) => {
  const { by, at } = entry;
  const subject = { id: `${programmeId}#${version}` };
  return noteAction(records, {
    tenant,
    by,
    at,
    channel: 'web',
    kind,
    subject,
    unitId,
    after: entry,
  });
};

/** All or none; tries again while others are at work on the same items. @returns whether a condition failed. */
async function isRefused(tables: Tables, actions: readonly TransactWriteItem[]): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const reasons = await transact(tables, actions);
    if (!reasons) return false;
    if (reasons.includes('ConditionalCheckFailed')) return true;
    await pause(attempt);
  }
  throw new VersionConflict('kept meeting other writers');
}
