import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';

export interface BatchRules {
  /** Records of one key are taken in order; different keys go on without each other. */
  readonly keyOf: (record: DynamoDBRecord) => string;
  readonly handle: (record: DynamoDBRecord) => Promise<void>;
  readonly failed: (record: DynamoDBRecord, error: unknown) => void;
  /** Keys worked on at the same time. */
  readonly atOnce: number;
  /** False when too little time is left to begin another record. */
  readonly hasTime: () => boolean;
}

/**
 * Takes a batch key by key: in order within a key, which stops at its first failure. What failed or
 * was not begun is reported by sequence number; Lambda repeats from the lowest of them, so everything
 * after it comes again, done or not.
 */
export async function inOrder(
  records: readonly DynamoDBRecord[],
  rules: BatchRules,
): Promise<DynamoDBBatchResponse> {
  const groups = groupsOf(records, rules.keyOf);
  const undone: DynamoDBRecord[] = [];
  const worker = async (): Promise<void> => {
    for (let group = groups.shift(); group; group = groups.shift())
      undone.push(...(await takeGroup(group, rules)));
  };
  await Promise.all(Array.from({ length: rules.atOnce }, worker));
  return {
    batchItemFailures: undone.map(({ dynamodb }) => ({
      itemIdentifier: dynamodb?.SequenceNumber ?? '',
    })),
  };
}

/** @returns the records that must come again. */
async function takeGroup(
  group: readonly DynamoDBRecord[],
  { handle, failed, hasTime }: BatchRules,
): Promise<readonly DynamoDBRecord[]> {
  for (const [place, record] of group.entries()) {
    if (!hasTime()) return group.slice(place);
    try {
      await handle(record);
    } catch (error) {
      failed(record, error);
      return group.slice(place);
    }
  }
  return [];
}

/** Items of one transaction may appear in any order, so the sort key decides before the sequence number. */
function groupsOf(
  records: readonly DynamoDBRecord[],
  keyOf: BatchRules['keyOf'],
): DynamoDBRecord[][] {
  const groups = new Map<string, DynamoDBRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].map((group) => group.sort(bySortKey));
}

const sortKey = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.Keys?.sk?.S ?? '';
const bySortKey = (a: DynamoDBRecord, b: DynamoDBRecord): number => {
  const [one, other] = [sortKey(a), sortKey(b)];
  return one < other ? -1 : Number(one > other);
};
