import { presign } from '../../shared/adapters/system/presign.ts';
import { canonicalHeaders, sha256, signatureOf } from '../../shared/adapters/system/signature.ts';

/** The worked example of AWS's own documentation of presigned S3 requests. */
test('a presigned address is the one that AWS prints in its documentation', () => {
  const address = presign({
    method: 'GET',
    base: 'https://examplebucket.s3.amazonaws.com',
    key: 'test.txt',
    region: 'us-east-1',
    credentials: {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
    now: '2013-05-24T00:00:00.000Z',
    expiresSeconds: 86400,
  });
  expect(address).toContain(
    'X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  );
});

test('a signed POST carries the signature of the documented example', () => {
  const signing = {
    service: 'iam',
    region: 'us-east-1',
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    },
    now: '2015-08-30T12:36:00.000Z',
  };
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    host: 'iam.amazonaws.com',
    'x-amz-date': '20150830T123600Z',
  };
  const canonical = [
    'GET',
    '/',
    'Action=ListUsers&Version=2010-05-08',
    ...canonicalHeaders(headers),
    sha256(''),
  ].join('\n');
  expect(sha256(canonical)).toBe(
    'f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59',
  );
  expect(signatureOf(canonical, signing)).toBe(
    '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  );
});
