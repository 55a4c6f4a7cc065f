/** Stands in for the SDK's profile files: Lambda has none, and its clients are told what they need. */
export const fromSharedConfigFiles = () => async (): Promise<never> => {
  throw Object.assign(new Error('A function has no profile files'), { tryNextLink: true });
};
