import type { Programme } from '../domain/programmes/programme.ts';
import type { Column } from './columns.ts';

type Named = readonly { readonly name: string }[];

const names = (options: Named): string => options.map(({ name }) => name).join('; ');

const column = (
  id: string,
  header: string,
  required: boolean,
  guide: string,
  example: string,
): Column => ({ id, header, required, guide, example, aliases: [] });

/** The columns of a list of registrations: who, what it is called, and everything that the plan's form asks. */
export const registrationColumns = (programme: Programme): readonly Column[] => [
  column('staffCode', 'Mã nhân viên', true, 'Mã của người đứng tên trong đơn vị.', 'BTH0901'),
  column('title', programme.form.titleLabel ?? 'Tên hồ sơ', true, 'Tên đầy đủ.', 'Tên thử nghiệm'),
  ...(programme.tracks ?? []).slice(1, 2).map(() => trackColumn(programme)),
  ...(programme.outputKinds.length > 1
    ? [column('outputKind', 'Loại sản phẩm', false, 'Đề án hoặc Kế hoạch.', 'Kế hoạch')]
    : []),
  ...(programme.obstacleClasses.length > 0
    ? [
        column(
          'obstacles',
          'Loại khó khăn, vướng mắc',
          true,
          `Một hoặc nhiều loại, cách nhau bằng dấu chấm phẩy: ${names(programme.obstacleClasses)}.`,
          programme.obstacleClasses[0]?.name ?? '',
        ),
      ]
    : []),
  ...(programme.form.choices ?? []).map(({ id, label, options, many, required }) =>
    column(
      `choices.${id}`,
      label,
      required,
      `${many ? 'Một hoặc nhiều mục, cách nhau bằng dấu chấm phẩy' : 'Một mục'}: ${names(options)}.`,
      options[0]?.name ?? '',
    ),
  ),
  ...(programme.form.days ?? []).map(({ id, label, required }) =>
    column(`days.${id}`, label, required, 'ngày/tháng/năm.', ''),
  ),
  ...programme.form.sections
    .filter(({ text }) => text)
    .map(({ id, heading, required, guidance = '' }) =>
      column(`sections.${id}`, `${id}. ${heading}`, required, guidance, ''),
    ),
  ...(programme.form.risks === 'required'
    ? [
        column('risk', 'Rủi ro', true, 'Điều không mong muốn có thể xảy ra.', ''),
        column('remedy', 'Phương án khắc phục', true, 'Cách khắc phục khi rủi ro xảy ra.', ''),
      ]
    : []),
  column(
    'signed',
    'Đã ký cam đoan, cam kết',
    true,
    'có khi người đứng tên đã ký trên giấy lời cam đoan và cam kết của kế hoạch.',
    'có',
  ),
];

const trackColumn = ({ tracks = [] }: Programme): Column =>
  column('track', 'Trường hợp', false, `Để trống là trường hợp thường dùng: ${names(tracks)}.`, '');
