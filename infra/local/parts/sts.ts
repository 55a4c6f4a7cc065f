import { type LoopbackServer, readBody, serveOnLoopback } from '../loopback.ts';
import { fakeCredentials } from './credentials.ts';

/** An STS that answers AssumeRole for whoever says which department it is for; the tables here weigh no policy. */
export const startSts = (): Promise<LoopbackServer> =>
  serveOnLoopback(0, async (request, response) => {
    const asked = new URLSearchParams((await readBody(request)).toString('utf8'));
    const tagged = asked.get('Tags.member.1.Key') === 'tenant';
    if (asked.get('Action') !== 'AssumeRole' || !tagged)
      return void response.writeHead(403).end('only AssumeRole with the tag of a department');
    response.writeHead(200, { 'content-type': 'text/xml' }).end(credentialsXml);
  });

const credentialsXml = `<AssumeRoleResponse><AssumeRoleResult><Credentials>
  <AccessKeyId>${fakeCredentials.accessKeyId}</AccessKeyId>
  <SecretAccessKey>${fakeCredentials.secretAccessKey}</SecretAccessKey>
  <SessionToken>local</SessionToken>
</Credentials></AssumeRoleResult></AssumeRoleResponse>`;
