import {
  maximumAuthors,
  maximumRemark,
  maximumRisks,
  maximumTitle,
} from '../domain/dossier/proposal.ts';
import { maximumWords } from '../domain/dossier/words.ts';

/** Longest accepted texts, in characters, one place for forms and checks. */
export const limits = {
  line: 300,
  title: maximumTitle,
  remark: maximumRemark,
  paragraph: maximumWords,
  risks: maximumRisks,
  authors: maximumAuthors,
  supportName: 120,
  supportReason: 1_000,
  address: 254,
  milestones: 30,
  attachments: 10,
  /** 4 MB: what one request may carry through the gateway after its encoding. */
  attachmentBytes: 4 * 1024 * 1024,
} as const;
