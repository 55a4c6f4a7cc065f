import { dynamoLinks } from '../../shared/adapters/dynamo/links.ts';
import { decisionApp } from '../http/decisionApp.ts';
import { linkDoor } from '../linkDoor.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, decisionApp, {
  links: dynamoLinks,
  ...linkDoor(process.env),
});
