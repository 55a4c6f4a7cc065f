#!/usr/bin/env node
/**
 * Checks an exported audit trail without network and without the system that wrote it.
 * Kiểm tra tệp nhật ký đã xuất, không cần mạng và không cần hệ thống đã lập tệp.
 *
 *   node verify-audit.mjs FILE.jsonl [--checkpoint NUMBER:LINK]...
 *
 * NUMBER:LINK stands in the mail "Mốc nhật ký hệ thống" (audit checkpoint).
 * Exit code / mã thoát: 0 whole / nguyên vẹn, 1 not / không nguyên vẹn, 2 cannot be read / không đọc được.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const format = 'sang-kien-audit-1';
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const linkAfter = (previous, hash) => sha256(`${previous}\n${hash}`);

/** JSON with sorted keys: the text that hashes are taken of. */
const canonical = (value) => JSON.stringify(sorted(value));
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, field]) => [name, sorted(field)]));
}

class Unreadable extends Error {}
const unreadable = (vi, en) => {
  throw new Unreadable(`${vi}\n${en}`);
};

function parseLine(text, place) {
  try {
    return JSON.parse(text);
  } catch {
    return unreadable(`Dòng ${place} không phải JSON.`, `Line ${place} is no JSON.`);
  }
}

function readTrail(text) {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const [first, ...rest] = lines.map((line, at) => ({ line, value: parseLine(line, at + 1) }));
  if (first?.value?.format !== format)
    unreadable('Đây không phải tệp nhật ký để kiểm tra.', 'This is no audit trail to check.');
  const entries = rest.map(({ line, value }, at) => {
    if (
      !Number.isInteger(value?.number) ||
      typeof value.hash !== 'string' ||
      typeof value.link !== 'string'
    )
      unreadable(`Dòng ${at + 2} không phải một mục nhật ký.`, `Line ${at + 2} is no entry.`);
    return { ...value, isAsWritten: canonical(value) === line };
  });
  return { about: first.value, entries };
}

/** What is wrong, in the order of the file; nothing when all is well. */
function problemsOf(trail, checkpoints) {
  const { about, entries } = trail;
  const links = new Map(entries.map(({ number, link }) => [number, link]));
  links.set(about.first - 1, about.before);
  const found = headProblems(about);
  let expected = about.first;
  for (const entry of entries) {
    found.push(
      ...placeProblems(entry.number, expected, links),
      ...linkProblems(entry, links),
      ...contentProblems(entry),
    );
    expected = Math.max(expected, entry.number + 1);
  }
  return [
    ...found,
    ...endProblems(about, expected, links),
    ...checkpoints.flatMap((checkpoint) => checkpointProblems(about, checkpoint, links)),
  ];
}

const problem = (vi, en) => [{ vi, en }];

const headProblems = ({ first, before }) =>
  first === 1 && before !== ''
    ? problem(
        'Mục 1 không phải mục đầu tiên của nhật ký.',
        'Entry 1 is not the first of the trail.',
      )
    : [];

function placeProblems(number, expected, links) {
  if (number === expected) return [];
  const between = Array.from({ length: Math.max(0, number - expected) }, (_, at) => expected + at);
  const missing = between.filter((one) => !links.has(one));
  const gap =
    missing.length > 0
      ? problem(
          `Thiếu mục ${missing.join(', ')}: đã bị xóa khỏi tệp.`,
          `Entry ${missing.join(', ')} is missing: it was removed from the file.`,
        )
      : [];
  if (number > expected && missing.length === between.length) return gap;
  return [
    ...gap,
    ...problem(
      `Mục ${number} đứng sai chỗ: lẽ ra ở đây là mục ${expected}.`,
      `Entry ${number} is out of place: entry ${expected} belongs here.`,
    ),
  ];
}

function linkProblems({ number, hash, link }, links) {
  const previous = links.get(number - 1);
  if (previous === undefined || linkAfter(previous, hash) === link) return [];
  return problem(
    `Mục ${number} không nối tiếp mục ${number - 1}: ở đây có mục bị bỏ, thêm, thay hoặc đổi chỗ, hoặc mã băm bị sửa.`,
    `Entry ${number} does not follow entry ${number - 1}: here an entry was removed, added, replaced or moved, or a hash was changed.`,
  );
}

function contentProblems({ number, hash, entry, unreadable: raw, withheld, isAsWritten }) {
  if (withheld === 'gone')
    return problem(
      `Mục ${number} đã bị xóa khỏi kho dữ liệu: chỉ còn mã băm.`,
      `Entry ${number} was removed from the store: only its hash is left.`,
    );
  if (withheld !== undefined) return [];
  if (sha256(raw ?? canonical(entry)) !== hash)
    return problem(
      `Mục ${number} đã bị sửa: nội dung không khớp mã băm.`,
      `Entry ${number} was changed: its content does not match its hash.`,
    );
  if (isAsWritten) return [];
  return problem(
    `Dòng của mục ${number} đã bị sửa cách viết.`,
    `The line of entry ${number} was rewritten.`,
  );
}

function endProblems({ last, head }, expected, links) {
  if (expected <= last)
    return problem(
      `Tệp bị cắt sau mục ${expected - 1}: thiếu mục ${expected} đến ${last}.`,
      `The file was cut off after entry ${expected - 1}: entries ${expected} to ${last} are missing.`,
    );
  const isEnd = head?.number === last;
  if (!isEnd || links.get(last) === head.link) return [];
  return problem(
    `Mắt xích của mục cuối (${last}) khác mắt xích ghi ở đầu tệp.`,
    `The link of the last entry (${last}) is not the one in the first line of the file.`,
  );
}

function checkpointProblems({ first, last, head }, { number, link }, links) {
  const count = head?.number ?? 0;
  if (count < number)
    return problem(
      `Nhật ký bị cắt: thư mốc nói có ${number} mục, hệ thống khi xuất chỉ còn ${count}.`,
      `The trail was cut off: the checkpoint says ${number} entries, the system had ${count} when it was exported.`,
    );
  const known = links.get(number);
  if (known === undefined)
    return problem(
      `Mốc ${number} nằm ngoài tệp này (mục ${first} đến ${last}); hãy xuất kỳ có mục đó.`,
      `Checkpoint ${number} is outside of this file (entries ${first} to ${last}); export the days that hold it.`,
    );
  if (known === link) return [];
  return problem(
    `Mốc ${number} không khớp: có mục từ 1 đến ${number} đã bị sửa, xóa hoặc thêm sau khi thư mốc được gửi.`,
    `Checkpoint ${number} does not match: an entry from 1 to ${number} was changed, removed or added after the checkpoint was mailed.`,
  );
}

function readCheckpoint(text) {
  const [, number, link] = /^(\d{1,12}):([0-9a-f]{64})$/.exec(text ?? '') ?? [];
  if (!number)
    unreadable(
      'Mốc phải viết SỐ:MẮT XÍCH như trong thư.',
      'A checkpoint is written NUMBER:LINK, as in the mail.',
    );
  return { number: Number(number), link };
}

function main([file, ...options]) {
  const checkpoints = [];
  for (let at = 0; at < options.length; at += 2) {
    if (options[at] !== '--checkpoint')
      unreadable(`Không biết ${options[at]}.`, `Unknown ${options[at]}.`);
    checkpoints.push(readCheckpoint(options[at + 1]));
  }
  if (!file)
    unreadable(
      'Cách dùng: node verify-audit.mjs TỆP.jsonl [--checkpoint SỐ:MẮT XÍCH]',
      'Usage: node verify-audit.mjs FILE.jsonl [--checkpoint NUMBER:LINK]',
    );
  const trail = readTrail(readFileSync(file, 'utf8'));
  const problems = problemsOf(trail, checkpoints);
  const { about, entries } = trail;
  const kept = entries.filter(({ withheld }) => withheld !== undefined).length;
  for (const { vi, en } of problems) console.log(`✗ ${vi}\n  ${en}`);
  if (problems.length > 0) {
    console.log(
      `\nKHÔNG NGUYÊN VẸN: ${problems.length} lỗi. / NOT WHOLE: ${problems.length} problems.`,
    );
    return 1;
  }
  console.log(
    `✓ NGUYÊN VẸN: mục ${about.first} đến ${about.last}, ${entries.length} mục, ${kept} mục chỉ có mã băm.`,
  );
  console.log(
    `  WHOLE: entries ${about.first} to ${about.last}, ${entries.length} entries, ${kept} by hash only.`,
  );
  console.log(
    checkpoints.length > 0
      ? `  Khớp ${checkpoints.length} mốc đã gửi thư. / ${checkpoints.length} mailed checkpoints match.`
      : '  Chưa đối chiếu với mốc nào: chưa loại trừ việc viết lại cả nhật ký. / No checkpoint given: a trail rewritten as a whole is not ruled out.',
  );
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Unreadable || error?.code === 'ENOENT' ? error.message : error);
  process.exitCode = 2;
}
