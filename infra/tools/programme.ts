import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import { describeProgramme } from '../../shared/programmes/describeProgramme.ts';
import { parseHolidays } from '../../shared/programmes/holidays.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';
import type { FileProblem } from '../../shared/programmes/yamlSource.ts';
import { readPlanFile } from './readPlanFile.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared', 'programmes');
const usage =
  'Cách dùng: npm run programme -- check TỆP.yaml | read TỆP.txt|TỆP.docx [--out TỆP.yaml]';

/** Checks a programme or holiday file and says what the programme will do, or reads a document. */
function main([command, file, ...rest]: readonly string[]): number {
  if (command === 'read' && file) return read(file, rest);
  if (command !== 'check' || !file || rest.length > 0) return complain([usage]);
  const text = readText(file);
  if (text === undefined) return complain([`Không đọc được tệp ${file}.`, usage]);
  return basename(file).startsWith('holidays') ? checkHolidays(text, file) : check(text, file);
}

function read(file: string, [option, out, ...rest]: readonly string[]): number {
  if (rest.length > 0 || (option !== undefined && (option !== '--out' || !out)))
    return complain([usage]);
  try {
    const { lines, ok } = readPlanFile(file, out, today());
    if (!ok) return complain(lines);
    print(lines);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return complain([`Tệp ${out} đã có; xin chọn tên khác.`]);
    if (code !== 'ENOENT') throw error;
    return complain([`Không đọc được tệp ${file}.`, usage]);
  }
}

const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

function check(text: string, file: string): number {
  const { programme, problems } = parseProgramme(text, file);
  if (problems) return complain(problems.map(sentence));
  const table = join(folder, 'holidays.yaml');
  const holidays = parseHolidays(readFileSync(table, 'utf8'), table);
  if (holidays.problems) return complain(holidays.problems.map(sentence));
  for (const { heading, lines } of describeProgramme(
    programme,
    workingCalendar(holidays.years),
    holidays.years,
  ))
    print([heading.toUpperCase(), ...lines.map((line) => `  ${line}`), '']);
  return 0;
}

function checkHolidays(text: string, file: string): number {
  const { years, problems } = parseHolidays(text, file);
  if (problems) return complain(problems.map(sentence));
  for (const [year, table] of Object.entries(years))
    print([
      `${year}: ${table.holidays.length} ngày nghỉ, ${table.workingSaturdays.length} ngày làm bù, ${table.confirmed ? 'đã có thông báo' : 'tạm tính'}.`,
    ]);
  return 0;
}

const sentence = ({ file, line, column, field, problem, remedy }: FileProblem): string =>
  `${file}:${line}:${column}  ${field === '' ? '' : `${field}: `}${problem} ${remedy}`;

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);

function complain(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
