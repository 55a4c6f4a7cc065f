import type { UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { MailStatus } from '../../ports.ts';
import { mailKey, rankOf, textPk } from './mailItem.ts';
import { keyOf, N, S } from './table.ts';

/** Every step a mail can take, each as one conditional update. Times are the machine's, epoch milliseconds. */
export interface MailMoves {
  readonly claim: (owner: string, now: number, leaseSeconds: number) => UpdateItemCommandInput;
  readonly release: () => UpdateItemCommandInput;
  readonly wake: () => UpdateItemCommandInput;
  readonly presumeLost: (now: number) => UpdateItemCommandInput;
  readonly resend: (unknownBefore: number) => UpdateItemCommandInput;
  readonly giveUp: (unknownBefore: number) => UpdateItemCommandInput;
  readonly mark: (outcome: Outcome, now: number) => UpdateItemCommandInput;
}

interface Outcome {
  readonly status: MailStatus;
  readonly sesId?: string;
  readonly address?: string;
  readonly reason?: string;
}

const open: ReadonlySet<MailStatus> = new Set<MailStatus>(['pending', 'claimed', 'unknown']);

export function mailMoves(table: string, tenant: string, id: string): MailMoves {
  const update = (
    condition: string,
    expression: string,
    values: UpdateItemCommandInput['ExpressionAttributeValues'],
    names: Record<string, string> = {},
  ): UpdateItemCommandInput => ({
    TableName: table,
    Key: keyOf(mailKey(tenant, id)),
    ConditionExpression: condition,
    UpdateExpression: expression,
    ExpressionAttributeNames: { '#status': 'status', '#rank': 'rank', ...names },
    ExpressionAttributeValues: values,
  });
  // a mail without text has no `todoSk` any more, so that late news leaves it out of the index
  const keepsText = 'todoPk = :kept';
  const kept = { ':kept': S(textPk(tenant)) };
  const waits = '(#status = :pending OR (#status = :claimed AND leaseEnds = :none))';
  const waiting = { ':pending': S('pending'), ':claimed': S('claimed'), ':none': N(0) };

  return {
    claim: (owner, now, leaseSeconds) =>
      update(
        waits,
        'SET #status = :claimed, #rank = :rank, #owner = :owner, leaseEnds = :ends ADD attempts :one',
        {
          ...waiting,
          ':rank': N(rankOf.claimed),
          ':owner': S(owner),
          ':ends': N(now + leaseSeconds * 1000),
          ':one': N(1),
        },
        { '#owner': 'owner' },
      ),
    // the status stays `claimed`: the mailer's stream filter must not see it again, because the
    // record that claimed it is retried anyway and each further record would be one more
    release: () =>
      update('#status = :claimed', 'SET leaseEnds = :none, #rank = :rank', {
        ':claimed': S('claimed'),
        ':none': N(0),
        ':rank': N(rankOf.claimed),
      }),
    wake: () =>
      update(waits, 'SET #status = :pending, #rank = :rank REMOVE maker ADD wakings :one', {
        ...waiting,
        ':rank': N(rankOf.pending),
        ':one': N(1),
      }),
    presumeLost: (now) =>
      update(
        '#status = :claimed AND leaseEnds > :none AND leaseEnds < :now',
        'SET #status = :unknown, #rank = :rank, unknownSince = :now',
        {
          ':claimed': S('claimed'),
          ':none': N(0),
          ':now': N(now),
          ':unknown': S('unknown'),
          ':rank': N(rankOf.unknown),
        },
      ),
    resend: (unknownBefore) =>
      update(
        '#status = :unknown AND unknownSince <= :before',
        'SET #status = :pending, #rank = :rank, #repeat = :yes REMOVE maker',
        {
          ':unknown': S('unknown'),
          ':before': N(unknownBefore),
          ':pending': S('pending'),
          ':rank': N(rankOf.pending),
          ':yes': { BOOL: true },
        },
        { '#repeat': 'repeat' },
      ),
    giveUp: (unknownBefore) =>
      update(
        '#status = :unknown AND unknownSince <= :before',
        `SET reason = :reason, #rank = :rank, ${keepsText}`,
        {
          ...kept,
          ':unknown': S('unknown'),
          ':before': N(unknownBefore),
          ':reason': S('not_resent'),
          ':rank': N(rankOf.unknown),
        },
      ),
    mark: ({ status, ...facts }, now) => {
      const known = Object.entries(facts).filter(([, value]) => value !== undefined);
      const sets = known.map(([name]) => `, ${name} = :${name}`).join('');
      const since = status === 'unknown' ? ', unknownSince = :now' : '';
      const done = open.has(status) ? '' : `, ${keepsText}`;
      return update(
        'attribute_exists(pk) AND #rank <= :rank',
        `SET #status = :status, #rank = :rank${sets}${since}${done}`,
        {
          ':status': S(status),
          ':rank': N(rankOf[status]),
          ...Object.fromEntries(known.map(([name, value]) => [`:${name}`, S(value)])),
          ...(since && { ':now': N(now) }),
          ...(done && kept),
        },
      );
    },
  };
}
