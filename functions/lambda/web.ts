import { dynamoLinks } from '../../shared/adapters/dynamo/links.ts';
import { webApp } from '../http/webApp.tsx';
import { linkDoor } from '../linkDoor.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, webApp, {
  links: dynamoLinks,
  ...linkDoor(process.env),
});
