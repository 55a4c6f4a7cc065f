/** Every local endpoint takes any credentials; the SDK only wants to have some. */
export const fakeCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** The same for processes that read their environment, as functions do. */
export const fakeCredentialVariables = {
  AWS_ACCESS_KEY_ID: fakeCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: fakeCredentials.secretAccessKey,
} as const;
