import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Rule by rule, why a finding on this construct and all below it stands; docs/security.md lists them. */
export type Reasons = Readonly<Record<string, string>>;

export function acknowledge(construct: IConstruct, reasons: Reasons): void {
  for (const [id, reason] of Object.entries(reasons)) {
    Validations.of(construct).acknowledge({ id, reason });
  }
}

/** A rule that NIST 800-53 and HIPAA share. */
export const inBothPacks = (rule: string, reason: string): Reasons => ({
  [`NIST.800.53.R5-${rule}`]: reason,
  [`HIPAA.Security-${rule}`]: reason,
});
