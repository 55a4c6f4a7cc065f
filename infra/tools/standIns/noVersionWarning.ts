/** Stands in for the SDK's word on old versions of Node: the functions name theirs. */
export const state = { warningEmitted: true };
export const emitWarningIfUnsupportedVersion = (): void => {};
