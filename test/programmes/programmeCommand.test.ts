import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
