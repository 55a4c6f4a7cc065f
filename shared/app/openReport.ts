import { wrongCodesAllowed } from '../domain/approvals/linkRules.ts';
import type { IssuedReport, Link, Moment } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { codeHash, readToken, same } from './linkToken.ts';
import { type LinkNeeds, unknownLink, viewOf } from './linkView.ts';

export type OpenedReport =
  | { readonly report: IssuedReport; readonly personName: string }
  | { readonly refused: 'wrong_code' | 'dead_link' };

/**
 * Opens an issued report to the receiver of its mail. Reading decides nothing, so the link may be
 * opened again until it expires; five wrong codes lock it all the same.
 */
export const openReport =
  (deps: LinkNeeds & Needs<'secret' | 'reports'>) =>
  async (asked: { token: string; code: string; moment: Moment }): Promise<OpenedReport> => {
    const content = readToken(await deps.secret(), asked.token, ['report']);
    const view = content ? await viewOf(deps, content, asked.moment) : unknownLink;
    return view.state === 'open' ? openWithCode(deps, view.link, asked.code) : deadLink;
  };

const deadLink: OpenedReport = { refused: 'dead_link' };

async function openWithCode(
  { links, reports }: Needs<'links' | 'reports'>,
  link: Link,
  code: string,
): Promise<OpenedReport> {
  const { tenant, reportId, personName } = link;
  if (!same(codeHash(link.hash, code), link.codeHash)) {
    const wrongCodes = await links.countWrongCode(tenant, link.hash);
    return wrongCodes < wrongCodesAllowed ? { refused: 'wrong_code' } : deadLink;
  }
  const report = reportId === undefined ? undefined : await reports.find(tenant, reportId);
  return report?.status === 'issued' ? { report, personName } : deadLink;
}
