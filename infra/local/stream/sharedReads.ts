import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import type { Position, StreamPage, StreamSource } from './streamSource.ts';

/** Records kept for those who read more slowly; who is further behind reads alone. */
const kept = 4_000;
const pageSize = 1_000;

/**
 * One reading of each shard for all who follow it from its beginning: what one of them fetched, the
 * others find here. Most of DynamoDB Local's work is to say that nothing is new.
 */
export function sharedReads(source: StreamSource): StreamSource {
  const logs = new Map<string, Log>();
  const logOf = (shardId: string): Log => {
    const log = logs.get(shardId) ?? shardLog(source, shardId);
    logs.set(shardId, log);
    return log;
  };
  return {
    shards: source.shards,
    iterator: async (shardId, position) => {
      const place = logOf(shardId).placeOf(position);
      return place === undefined
        ? source.iterator(shardId, position)
        : `${ownPrefix}${place} ${shardId}`;
    },
    records: (iterator) => {
      const own = ownIterator.exec(iterator);
      return own ? logOf(own[2] ?? '').from(Number(own[1])) : source.records(iterator);
    },
  };
}

const ownPrefix = 'shared ';
const ownIterator = /^shared (\d+) (.*)$/;

interface Log {
  /** Number of the record that a reader at the position reads next; undefined when it is not kept. */
  readonly placeOf: (position: Position) => number | undefined;
  /** @throws when the records are not kept any more: the reader then opens its position anew. */
  readonly from: (place: number) => Promise<StreamPage>;
}

function shardLog(source: StreamSource, shardId: string): Log {
  let records: _Record[] = [];
  let dropped = 0;
  let isClosed = false;
  let iterator: string | undefined;
  let fetching: Promise<void> | undefined;
  let toCome: Promise<void> | undefined;

  const end = (): number => dropped + records.length;

  const open = (): Promise<string | undefined> => {
    const sequence = records.at(-1)?.dynamodb?.SequenceNumber;
    return source.iterator(
      shardId,
      sequence ? { kind: 'AFTER_SEQUENCE_NUMBER', sequence } : { kind: 'TRIM_HORIZON' },
    );
  };

  const fetch = async (): Promise<void> => {
    try {
      iterator ??= await open();
      const page = await source.records(iterator ?? '');
      records.push(...page.records);
      iterator = page.next;
      isClosed = page.next === undefined;
      const tooMany = Math.max(0, records.length - kept);
      records = records.slice(tooMany);
      dropped += tooMany;
    } catch (error) {
      iterator = undefined;
      throw error;
    }
  };

  /** Whoever is woken at the same moment joins; one under way may have missed what was written since. */
  const nextFetch = async (): Promise<void> => {
    await fetching?.catch(() => {});
    await new Promise(setImmediate);
    toCome = undefined;
    fetching = fetch();
    await fetching;
  };

  return {
    placeOf: (position) => {
      if (position.kind === 'TRIM_HORIZON' && dropped === 0) return 0;
      const sequence = 'sequence' in position ? position.sequence : undefined;
      const at = records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === sequence);
      if (at < 0) return undefined;
      return dropped + at + (position.kind === 'AFTER_SEQUENCE_NUMBER' ? 1 : 0);
    },
    from: async (place) => {
      const isKept = place < end();
      if (!isKept && !isClosed) {
        toCome ??= nextFetch();
        await toCome;
      }
      if (place < dropped) throw new Error(`records of ${shardId} are not kept so long`);
      const found = records.slice(place - dropped, place - dropped + pageSize);
      const next = place + found.length;
      if (isClosed && next >= end()) return { records: found };
      return {
        records: found,
        next: `${ownPrefix}${next} ${shardId}`,
        ...(isKept && { kept: true }),
      };
    },
  };
}
