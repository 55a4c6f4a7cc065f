import { administration } from './administration.ts';
import { base } from './base.ts';
import { dissemination } from './dissemination.ts';
import { dossier } from './dossier.ts';
import { forms } from './forms.ts';
import { novelty } from './novelty.ts';
import { print } from './print.ts';

/** The one stylesheet, served at `/kieu.css`. */
export const stylesheet = [
  base,
  forms,
  dossier,
  administration,
  dissemination,
  novelty,
  print,
].join('\n');
