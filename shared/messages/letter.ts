import type { CommandType } from '../domain/dossier/commands.ts';
import type { Block, Content, Context } from './content.ts';
import { permitted } from './parts.ts';
import { commandsInEnglish } from './words.ts';

/** Everything a mail shows, in order; the HTML page and its text twin are two drawings of this. */
export interface Letter {
  readonly heading: string;
  /** What mail programs show after the subject. */
  readonly preview: string;
  readonly body: readonly Block[];
  readonly english: string;
  readonly footer: readonly string[];
}

const paragraphs = (texts: readonly string[]): Block[] =>
  texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));

const repeatedNote =
  'Thư này có thể trùng với một thư đã gửi trước. Liên kết và mã là một; chỉ cần xử lý một lần.';

/** Puts greeting, words, parts and footer in order. `repeated`: the first copy may have arrived. */
export function letterOf(content: Content, context: Context, repeated: boolean): Letter {
  const { name } = context.mail.to;
  return {
    heading: content.heading,
    preview: content.opening[0] ?? content.heading,
    body: [
      ...paragraphs([`Kính gửi Ông/Bà ${name},`]),
      ...paragraphs([deputyNote(context)]),
      ...(repeated ? paragraphs([repeatedNote]) : []),
      ...paragraphs(content.opening),
      ...content.blocks,
      ...paragraphs(content.closing),
    ],
    english: [
      content.english,
      context.mail.actingFor ? `You receive this as deputy of ${context.mail.actingFor.name}.` : '',
      buttonsInEnglish(context),
      repeated ? 'This mail may be a repeat.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    footer: footerOf(context),
  };
}

/** Whose task it is, for a deputy. */
const deputyNote = ({ mail: { actingFor } }: Context): string =>
  actingFor
    ? `Ông/Bà nhận thư này với tư cách người được ủy quyền, thay mặt ${actingFor.name}. ${actingFor.name} vẫn có thể tự xử lý.`
    : '';

/** What the buttons say, in their order. */
function buttonsInEnglish({ mail, link }: Context): string {
  const names = link ? permitted(mail).flatMap((command) => commandsInEnglish[command] ?? []) : [];
  return names.length > 0
    ? `Buttons: ${names.join('; ')}. They open a page; the decision is recorded there, with the code above.`
    : '';
}

/** What an author answers for himself, and nobody for him. */
const isPersonal = (command: CommandType): boolean =>
  command === 'answerAsCoAuthor' || command === 'answerMerge';

function footerOf({ mail, link }: Context): string[] {
  return [
    `Thư tự động của hệ thống Sáng Kiến, gửi riêng cho ${mail.to.name}.`,
    ...(link ? ['Xin không chuyển tiếp: liên kết và mã chỉ dùng cho người nhận.'] : []),
    ...(link && mail.link?.purpose === 'decide' && !permitted(mail).some(isPersonal)
      ? ['Nếu người khác cần xử lý thay, đề nghị giao lại việc này trên trang hồ sơ.']
      : []),
  ];
}
