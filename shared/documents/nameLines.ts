/** Kinds of bodies, longest first: a long name breaks after the kind. */
const kinds = [
  'TRUNG TÂM KIỂM SOÁT BỆNH TẬT',
  'BỆNH VIỆN ĐA KHOA KHU VỰC',
  'BỆNH VIỆN ĐA KHOA TỈNH',
  'BỆNH VIỆN ĐA KHOA',
  'TRUNG TÂM Y TẾ',
  'ỦY BAN NHÂN DÂN',
  'TRUNG TÂM',
  'BỆNH VIỆN',
  'SỞ Y TẾ',
];

/** Capitals of 12 points that fit the left part of the heading. */
const longest = 22;

/** A line that ends in a comma reads better than one cut inside a phrase. */
const commaWorth = 15;

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

function breakInto(words: readonly string[], parts: number): Broken {
  const whole = words.join(' ');
  if (parts <= 1 || words.length <= 1) return { lines: [whole], cost: whole.length };
  const ways = words.slice(1).map((_, n): Broken => {
    const line = words.slice(0, n + 1).join(' ');
    const rest = breakInto(words.slice(n + 1), parts - 1);
    const cost = Math.max(line.length, rest.cost) - (line.endsWith(',') ? commaWorth : 0);
    return { lines: [line, ...rest.lines], cost };
  });
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
}

/** Breaks a centred text into as few lines as needed, all about as long. */
export function balancedLines(text: string, longestLine: number): readonly string[] {
  const parts = Math.ceil(text.length / longestLine);
  return parts > 4 ? [text] : breakInto(text.split(' '), parts).lines;
}

/** The name of a body in capitals, on as many lines as a heading gives it. */
export function nameLines(name: string): readonly string[] {
  const capitals = name.toLocaleUpperCase('vi');
  if (capitals.length <= longest) return [capitals];
  const kind = kinds.find((one) => capitals.startsWith(`${one} `));
  const rest = kind ? capitals.slice(kind.length + 1) : '';
  if (kind && rest.length <= longest) return [kind, rest];
  return balancedLines(capitals, longest);
}
