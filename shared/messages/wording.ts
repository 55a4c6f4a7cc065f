import { cleanLine, cleanText } from '../domain/text/vietnamese.ts';
import type { Template, TemplateWording } from '../ports.ts';
import { type Content, type Placeholder, placeholders } from './content.ts';
import { factsSchemas } from './facts.ts';

export interface WordingProblem {
  readonly field: keyof TemplateWording;
  readonly problem:
    | 'unknown_placeholder'
    | 'broken_placeholder'
    | 'too_long'
    | 'fixed_subject'
    | 'fixed_wording';
  /** The placeholder as written, where one is the trouble. */
  readonly placeholder?: string;
  /** For the person who is saving. */
  readonly message: string;
}

const mark = /\{\{([^{}]*)\}\}/g;
const longest = { subject: 150, opening: 2_000, closing: 2_000 } as const;
const fields = ['subject', 'opening', 'closing'] as const;

/** Mails that are no part of a dossier; they know the receiver, some the unit and a due day. */
const known: Readonly<Partial<Record<Template, readonly Placeholder[]>>> = {
  sign_in: ['nguoi_nhan'],
  report: ['nguoi_nhan', 'don_vi', 'chuong_trinh'],
  report_failed: ['nguoi_nhan', 'don_vi', 'chuong_trinh'],
  finding: ['nguoi_nhan', 'don_vi', 'han'],
  bad_address: ['nguoi_nhan', 'don_vi'],
  transfer_request: ['nguoi_nhan', 'don_vi'],
  transfer_outcome: ['nguoi_nhan', 'don_vi'],
  novelty_verdict: ['nguoi_nhan', 'don_vi'],
  plan_reading: ['nguoi_nhan', 'don_vi', 'chuong_trinh'],
  delegation: ['nguoi_nhan'],
  holidays_missing: ['nguoi_nhan'],
  plan_news: ['nguoi_nhan', 'don_vi', 'chuong_trinh'],
};

/** Neutral by law or by purpose, or a warning: nobody words these differently. */
const fixed: readonly Template[] = [
  'misuse_case',
  'former_holder',
  'answer_code',
  'draft_expiring',
  'support_access',
  'audit_checkpoint',
  'test_send',
];

const isOfDossier = (template: Template): boolean => 'dossier' in factsSchemas[template].shape;

/** The placeholders that a template can fill. */
export const placeholdersOf = (template: Template): readonly Placeholder[] =>
  isOfDossier(template) ? (Object.keys(placeholders) as Placeholder[]) : (known[template] ?? []);

/** Why a wording cannot be saved, by field; empty when it can. */
export const wordingProblems = (template: Template, wording: TemplateWording): WordingProblem[] =>
  fields.flatMap((field) => {
    const text = wording[field];
    return text === undefined || text === '' ? [] : problemsOf(template, field, text);
  });

function problemsOf(
  template: Template,
  field: keyof TemplateWording,
  text: string,
): WordingProblem[] {
  if (fixed.includes(template))
    return [{ field, problem: 'fixed_wording', message: 'Mẫu thư này không được thay lời.' }];
  if (field === 'subject' && isOfDossier(template))
    return [
      {
        field,
        problem: 'fixed_subject',
        message: 'Tiêu đề thư về hồ sơ luôn là số và tên hồ sơ, để các thư nằm trong một chuỗi.',
      },
    ];
  return [...lengthProblems(field, text), ...placeholderProblems(template, field, text)];
}

const lengthProblems = (field: keyof TemplateWording, text: string): WordingProblem[] =>
  text.length <= longest[field]
    ? []
    : [{ field, problem: 'too_long', message: `Tối đa ${longest[field]} ký tự.` }];

function placeholderProblems(
  template: Template,
  field: keyof TemplateWording,
  text: string,
): WordingProblem[] {
  const allowed: readonly string[] = placeholdersOf(template);
  const unknown = [...text.matchAll(mark)].filter(
    ([, name = '']) => !allowed.includes(name.trim()),
  );
  const rest = text.replace(mark, '');
  return [
    ...unknown.map(
      ([placeholder]): WordingProblem => ({
        field,
        problem: 'unknown_placeholder',
        placeholder,
        message: `Không có chỗ điền ${placeholder}. Dùng được: ${allowed.map((name) => `{{${name}}}`).join(', ')}.`,
      }),
    ),
    ...(rest.includes('{{') || rest.includes('}}')
      ? [
          {
            field,
            problem: 'broken_placeholder',
            message: 'Có dấu {{ hoặc }} lẻ; mỗi chỗ điền viết như {{ten_de_xuat}}.',
          } as const,
        ]
      : []),
  ];
}

/** Puts plain text in place of each mark, once: marks inside the text put in stay as they are. */
const fill = (text: string, values: Content['values']): string =>
  text.replace(mark, (whole, name: string) => {
    const key = name.trim();
    return isPlaceholder(key) ? (values[key] ?? '(chưa có)') : whole;
  });

const isPlaceholder = (text: string): text is Placeholder => Object.hasOwn(placeholders, text);

const paragraphsOf = (text: string): string[] =>
  cleanText(text)
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '');

/** The content in the unit's own words; facts, code, buttons and due day stay as they are. */
export function inWords(content: Content, wording: TemplateWording, template: Template): Content {
  if (fixed.includes(template)) return content;
  const { subject, opening, closing } = wording;
  const own = (text: string | undefined, standard: readonly string[]) =>
    text ? paragraphsOf(text).map((paragraph) => fill(paragraph, content.values)) : standard;
  return {
    ...content,
    subject:
      subject && !isOfDossier(template)
        ? cleanLine(fill(subject, content.values))
        : content.subject,
    opening: own(opening, content.opening),
    closing: own(closing, content.closing),
  };
}
