import type { FormSection } from '../../domain/programmes/programme.ts';

const roman = /^[IVXLC]+$/;

/** A section that opens a part of the outline, such as `V`. */
export const opensPart = ({ id }: FormSection): boolean => roman.test(id);

/** How deep a section stands under its part: `V` 0, `V.1` 1, `V.1.a` 2; named extras stand one down. */
export const sectionDepth = (section: FormSection): number =>
  opensPart(section) ? 0 : Math.max(1, section.id.split('.').length - 1);

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `V. GIẢI PHÁP`, `1. Thực trạng`, `a) Mặt được`, and just the words where the form prints no number. */
export function sectionTitle({ id, heading }: FormSection): string {
  const last = id.split('.').at(-1) ?? '';
  const words = capitalised(heading.replace(/\.$/, ''));
  if (roman.test(last) || /^\d+$/.test(last)) return `${last}. ${words}`;
  return /^[a-zđ]$/.test(last) ? `${last}) ${words}` : words;
}

/** A section named away from its place: `Mục V.3 Giải pháp`. */
export function sectionName({ id, heading }: FormSection): string {
  const words = capitalised(heading.replace(/\.$/, ''));
  return /^[IVXLC]+(\.\d+)?(\.[a-zđ])?$/.test(id) ? `Mục ${id} ${words}` : words;
}
