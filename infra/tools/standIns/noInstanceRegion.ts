/** Stands in for the question to a virtual machine where it runs: a function's region is in its environment. */
export const getInstanceMetadataRegion = async (): Promise<undefined> => undefined;
