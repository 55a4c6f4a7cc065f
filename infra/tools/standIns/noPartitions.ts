/** Stands in for the SDK's list of AWS's regions, which only the rules for endpoints read. */
export const partitionsInfo = { partitions: [], version: '1.1' };
