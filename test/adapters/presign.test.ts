import { presigner } from '../../shared/adapters/s3/presign.ts';

/** The worked example of AWS's own documentation of presigned S3 requests. */
const documented = {
  region: 'us-east-1',
  credentials: () => ({
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  }),
};
const request = {
  method: 'GET',
  base: 'https://examplebucket.s3.amazonaws.com',
  key: 'test.txt',
  now: new Date('2013-05-24T00:00:00.000Z'),
  expiresSeconds: 86400,
} as const;

test('a presigned address is the one that AWS prints in its documentation', async () => {
  expect(await presigner(documented)(request)).toContain(
    'X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  );
});

test('an upload must carry the type that was signed', async () => {
  const address = await presigner(documented)({
    ...request,
    method: 'PUT',
    headers: { 'content-type': 'application/pdf' },
  });
  expect(new URL(address).searchParams.get('X-Amz-SignedHeaders')).toBe('content-type;host');
});

test('a key in Vietnamese is written as AWS wants it', async () => {
  const address = await presigner(documented)({ ...request, key: 'd-1/quyết định (1).pdf' });
  expect(new URL(address).pathname).toBe('/d-1/quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20%281%29.pdf');
});
