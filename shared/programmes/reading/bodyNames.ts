/** Beginnings of the names of bodies and offices, as plans write them. */
const heads =
  'P\\.|BGĐ|UBND|Ủy ban nhân dân|Sở|Phòng|Văn phòng|Ban|Bộ|Công đoàn|Trung tâm|Thủ trưởng|Trưởng|Giám đốc|Chủ tịch|Bệnh viện|Đơn vị|Cơ quan|Hội đồng|Hội|Thanh tra|Tổ(?! chức)|Chi cục|Trạm|Khoa|Lãnh đạo|Cấp ủy';

const lower =
  'phòng|đơn vị|cơ quan|sở|khoa|cơ sở|tổ công tác|tập thể|công đoàn|bệnh viện|trung tâm|trạm';

/** A body at the beginning of a text: `Các phòng chuyên môn Sở`, `P. QLCL`, `Tất cả các khoa/phòng`. */
const begins = new RegExp(
  `^(?:(?:Tất cả )?(?:[Cc]ác|[Mm]ỗi|[Tt]ừng) (?:${lower}|${heads})|(?:${heads}))(?=[\\s./,:]|$)`,
  'u',
);

export const beginsWithBody = (text: string): boolean => begins.test(text);

/** Where the name of a body is over and what it does begins. */
const verbs =
  'làm đầu mối|là (?:cơ quan|đơn vị|đầu mối)|phối hợp|có trách nhiệm|chịu trách nhiệm|căn cứ|xây dựng|chọn|chủ trì|tham mưu|tổ chức|thực hiện|nghiêm túc|triển khai|theo dõi|hướng dẫn|báo cáo|rà soát|tổng hợp|gửi|lập (?:hồ sơ|kế hoạch|danh sách|báo cáo|dự toán)|đăng ký|đăng tải|chủ động|tiến hành|kịp thời|đề xuất|xác định|thẩm định|giám sát|mời|chỉ đạo|tiếp nhận';
const acts = new RegExp(`^(.+?),?\\s+((?:${verbs})(?=[\\s,:]).*)$`, 'u');

/** Names are short; what is longer is a sentence that only begins like one. */
const longestName = 160;

/** "Sở Y tế chọn sáng kiến …" as who and what; undefined when the text does not begin with a body. */
export function whoDoesWhat(
  text: string,
): { readonly who: string; readonly what: string } | undefined {
  if (!beginsWithBody(text)) return undefined;
  const [, who = '', what = ''] = acts.exec(text) ?? [];
  return who !== '' && who.length <= longestName ? { who, what } : undefined;
}

/** Where one name in a list ends and the next begins; commas inside a group (`sở, ban, ngành`) stay. */
const between =
  /\s*[,;]\s+(?=(?:[Cc]ác|thành phố|TP|tổ) |\p{Lu})|\s+và\s+(?=[Cc]ác |Chủ tịch|Giám đốc|Thủ trưởng)/u;

/** A list of bodies as single names; a room stays with the body it is named with. */
export const namesIn = (list: string): readonly string[] =>
  list
    .replace(/[.;:]+$/, '')
    .replace(/^(Phòng [^,;]+), (?=Sở )/u, '$1 ')
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const partners =
  /[Pp]hối hợp (?:chặt chẽ )?(?:với )?((?:các |Các |tổ )?\p{L}.+?)(?=\s+(?:trong (?:việc|quá trình)|tham mưu|tổ chức|chỉ đạo|triển khai|thực hiện|để|khi|hướng dẫn|theo dõi|kiểm tra)(?!\p{L})|[.;]|$)/gu;

/** Those with whom something is done together. */
export const partnersIn = (text: string): readonly string[] =>
  [...text.matchAll(partners)].flatMap(([, list = '']) =>
    namesIn(list).filter((name) => beginsWithBody(name) || /^(?:các|tổ) /u.test(name)),
  );
