import type { AnyEvidence, Checked } from './evidence.ts';

/** What must be true of everything that the functions printed: log lines and metrics alike. */
export const brokenLogPromise = (evidence: AnyEvidence): Checked => ({
  name: 'Nhật ký không có tên, địa chỉ, mã, liên kết hay lời văn của ai',
  broken: privateLines(evidence),
});

function privateLines(evidence: AnyEvidence): string[] {
  const canaries = canariesOf(evidence);
  return evidence.system.logged.flatMap(({ file, line }) => {
    const words = line.replace(requestIds, '');
    return [...canaries]
      .filter(([, texts]) => texts.some((text) => standsIn(words, text)))
      .map(([kind]) => `${file}: ${kind}`);
  });
}

/** Four of their digits are a code now and then. */
const requestIds = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g;

/** Everything private that passed through the system, by kind. */
function canariesOf({ organisation: { people }, system: { dossiers }, secrets }: AnyEvidence) {
  return new Map<string, readonly string[]>([
    ['a name', people.map(({ name }) => name)],
    ['an address', people.flatMap(({ email, secondEmail }) => [email, secondEmail].filter(isText))],
    ['a link or code of a mail', [...secrets]],
    ['words of a dossier', dossiers.flatMap(({ dossier }) => textsOf(dossier.content))],
  ]);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Titles and sections; what is shorter than a sentence may stand anywhere by chance. */
const textsOf = (content: object): string[] =>
  Object.values(content)
    .flatMap((value) => (typeof value === 'object' && value ? Object.values(value) : [value]))
    .filter(isText)
    .filter((text) => text.length > 20);

/** As a word of its own: four letters of a code may stand inside a longer id by chance. */
function standsIn(line: string, text: string): boolean {
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1))
    if (!/[\p{L}\d]/u.test((line[at - 1] ?? ' ') + (line[at + text.length] ?? ' '))) return true;
  return false;
}
