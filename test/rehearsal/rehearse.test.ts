import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rehearse } from '../../infra/rehearsal/rehearsal.ts';
import type { Rehearsal } from '../../infra/rehearsal/rehearsed.ts';
import { summaryLines } from '../../infra/rehearsal/summaryTable.ts';
import { writeOut } from '../../infra/rehearsal/writeOut.ts';
import { builtAssembly } from '../support/local.ts';

/** Eleven days around the interim report, on the real bundles, with people and a moved clock. */
describe('a small rehearsal', () => {
  let rehearsal: Rehearsal;
  const folder = mkdtempSync(join(tmpdir(), 'sang-kien-rehearsal-'));

  beforeAll(async () => {
    rehearsal = await rehearse(await builtAssembly(), {
      programmeId: 'HCM-BTH-2023',
      from: '2023-09-07',
      to: '2023-09-18',
      people: 40,
      units: 0,
      proposals: 3,
      seed: 7,
    });
    writeOut(folder, rehearsal);
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('keeps every promise', () => {
    const broken = rehearsal.promises.filter((promise) => promise.broken.length > 0);
    expect(broken).toEqual([]);
    expect(rehearsal.promises.length).toBeGreaterThanOrEqual(15);
  });

  test('brings a proposal from a draft to the leaders by mails and pages alone', () => {
    const acts = rehearsal.evidence.ledger.acts.filter(({ plot }) => plot === 'P01');
    expect(acts.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['draft', 'submit', 'receive', 'appraise', 'vote']),
    );
  });

  test('mails the interim report on its day and lets its receivers download it', () => {
    const { fetched } = rehearsal.evidence.lived.reports;
    expect([...fetched.keys()]).toEqual(['Báo cáo sơ kết']);
    expect(readdirSync(join(folder, 'reports'))).toEqual(['so-ket.docx', 'so-ket.pdf']);
  });

  test('writes every mail and a page that needs nothing else', () => {
    const mails = readdirSync(join(folder, 'mails'));
    expect(mails).toHaveLength(rehearsal.mails.all().length);
    const page = readFileSync(join(folder, 'timeline.html'), 'utf8');
    expect(page).toContain('<h1>Thực hiện chủ trương');
    expect(page).not.toMatch(/(?:src|href)=/);
  });

  test('says in its summary what was kept', () => {
    expect(summaryLines(rehearsal, 1).join('\n')).toContain('giữ   Không thư nào gửi hai lần');
  });
});
