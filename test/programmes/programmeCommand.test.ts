import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reformPlan } from './reading/papers.ts';

const plan = 'shared/programmes/HCM-BTH-2023.yaml';

function check(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'infra/tools/programme.ts', ...words],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return { status, stdout, stderr };
}

describe('npm run programme -- check', () => {
  test('tells what a good plan will do and ends with 0', () => {
    const { status, stdout, stderr } = check('check', plan);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('BÁO CÁO PHẢI GỬI');
    expect(stdout).toContain('gửi ngày 14/12/2023');
  });

  test('names file, line, column and remedy of a mistake and ends with 1', () => {
    const text = readFileSync(plan, 'utf8').replace('to: 2023-12-31', 'to: 2023-02-30');
    const line = text.slice(0, text.indexOf('window:')).split('\n').length;
    const file = join(mkdtempSync(join(tmpdir(), 'sang-kien-')), 'sai.yaml');
    writeFileSync(file, text);
    expect(check('check', file)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${file}:${line}:29  window.to: Không phải là ngày có thật. Ghi năm-tháng-ngày, ví dụ 2023-05-31.\n`,
    });
  });

  test('reads the holiday table too', () => {
    const { status, stdout } = check('check', 'shared/programmes/holidays.yaml');
    expect(status).toBe(0);
    expect(stdout).toContain('2027: 15 ngày nghỉ, 0 ngày làm bù, tạm tính.');
  });

  test.each([[[]], [['check']], [['check', 'khong-co.yaml']], [['xem', plan]]])(
    '%j ends with 1 and the usage',
    (words) => {
      const { status, stderr } = check(...words);
      expect(status).toBe(1);
      expect(stderr).toContain('Cách dùng: npm run programme -- check TỆP.yaml');
    },
  );
});

describe('npm run programme -- read', () => {
  test('tells what a document says, and writes the draft beside, once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sang-kien-'));
    const document = join(folder, 'ke-hoach.txt');
    const out = join(folder, 'nhap.yaml');
    writeFileSync(document, reformPlan);
    const { status, stdout, stderr } = check('read', document, '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Số, ký hiệu: …/KH-SYT\n      dòng 1: Số: /KH-SYT');
    expect(stdout).toContain('CẦN XEM LẠI\n  Chưa có số (…/KH-SYT). (dòng 1)');
    expect(stdout).toContain('KHÔNG TÌM THẤY\n  Kinh phí\n  Báo cáo\n');
    expect(readFileSync(out, 'utf8')).toContain('symbol: "…/KH-SYT"');
    expect(check('read', document, '--out', out)).toMatchObject({ status: 1, stdout: '' });
    expect(check('read', document, '--ra', out)).toMatchObject({ status: 1, stdout: '' });
  });

  test('says why a file cannot be read and ends with 1', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sang-kien-')), 'cu.doc');
    writeFileSync(file, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    expect(check('read', file)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Word đời cũ'),
    });
    expect(check('read', `${file}x`)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Không đọc được tệp'),
    });
  });
});
