import { randomUUID } from 'node:crypto';
import type { FormToken } from '../../shared/pages/pageContext.ts';

/** A fresh command id beside the visitor's nonce. */
export const formToken = (nonce: string): FormToken => ({ nonce, commandId: randomUUID() });
