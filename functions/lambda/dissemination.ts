import { disseminationApp } from '../http/disseminationApp.ts';
import { linkDoor } from '../linkDoor.ts';
import { pageHandler } from '../pageHandler.ts';
import { withDissemination } from '../withDissemination.ts';

export const handler = pageHandler(
  process.env,
  withDissemination(process.env, disseminationApp),
  linkDoor(process.env),
);
