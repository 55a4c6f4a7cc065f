const kinds =
  'nghị định|thông tư(?: liên tịch)?|luật|bộ luật|pháp lệnh|nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|văn bản';
const symbol = String.raw`\d[\d…]*(?:/\d{4})?/[A-ZĐ][A-ZĐ\d-]*`;
const day = String.raw`(?:,? ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})| năm \d{4})?`;
const issuer =
  '(?:,? của (?:chính phủ|quốc hội|thủ tướng chính phủ|bộ trưởng|bộ y tế|bộ nội vụ|bộ khoa học và công nghệ|bảo hiểm xã hội việt nam|sở y tế|ủy ban nhân dân(?: tỉnh| thành phố)?|ubnd(?: tỉnh| thành phố)?))*';
/** The name of the paper after its number, up to the end of the clause. */
const subject = String.raw`(?:,? (?:quy định|hướng dẫn|ban hành|sửa đổi|về)(?: chi tiết| việc)?[^.;,:\n]{0,160})?`;

const laws =
  'khám bệnh, chữa bệnh|bảo hiểm y tế|dược|viên chức|cán bộ, công chức|thi đua, khen thưởng|sở hữu trí tuệ|đấu thầu|an toàn thực phẩm|phòng, chống bệnh truyền nhiễm|ban hành văn bản quy phạm pháp luật|công nghệ thông tin|giao dịch điện tử';
const named = `luật (?:${laws})(?: số ${symbol})?${day}`;
const clause = String.raw`(?:điểm \p{L},? )?(?:khoản \d+,? )?điều \d+(?:,? (?:của )?)`;

const citation = new RegExp(
  `(?:${clause})?(?:(?:${kinds})(?: số:?)? ${symbol}${day}${issuer}${subject}|${named}|${symbol}${day})|(?:điểm \\p{L},? )?(?:khoản \\d+,? )?điều \\d+(?!\\p{L})`,
  'giu',
);

/** Where a text quotes law: two dossiers under one decree are not alike for that. */
export const citationsIn = (text: string): readonly { from: number; to: number }[] =>
  [...text.matchAll(citation)].map(({ 0: quoted, index }) => ({
    from: index,
    to: index + quoted.length,
  }));
