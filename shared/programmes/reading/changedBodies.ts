/**
 * Bodies that plans name and that were merged, ended or renamed, with the day of the change.
 * Sources: Resolution 202/2025/QH15 (provinces), Law 72/2025/QH15 (two tiers of local government),
 * Inspection Law 84/2025/QH15, Circular 43/2025/TT-BYT (commune stations), Resolution 30/2026/QH16
 * (Đồng Nai), notices of the provincial trade unions. To be checked again before it is relied on.
 */
export interface ChangedBody {
  readonly name: string;
  /** How plans write it; whole words. */
  readonly pattern: RegExp;
  /** First day on which it no longer was; undefined where provinces differ and no day is known. */
  readonly from?: string;
  readonly now: string;
  readonly source: string;
}

const word = (words: string, flags = 'u'): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, flags);

const mergedProvinces: Readonly<Record<string, string>> = {
  'Hà Giang': 'Tuyên Quang',
  'Yên Bái': 'Lào Cai',
  'Bắc Kạn': 'Thái Nguyên',
  'Vĩnh Phúc': 'Phú Thọ',
  'Hòa Bình': 'Phú Thọ',
  'Bắc Giang': 'Bắc Ninh',
  'Thái Bình': 'Hưng Yên',
  'Hải Dương': 'Hải Phòng',
  'Hà Nam': 'Ninh Bình',
  'Nam Định': 'Ninh Bình',
  'Quảng Bình': 'Quảng Trị',
  'Quảng Nam': 'Đà Nẵng',
  'Kon Tum': 'Quảng Ngãi',
  'Bình Định': 'Gia Lai',
  'Ninh Thuận': 'Khánh Hòa',
  'Đắk Nông': 'Lâm Đồng',
  'Bình Thuận': 'Lâm Đồng',
  'Phú Yên': 'Đắk Lắk',
  'Bình Dương': 'Thành phố Hồ Chí Minh',
  'Bà Rịa - Vũng Tàu': 'Thành phố Hồ Chí Minh',
  'Bình Phước': 'Đồng Nai',
  'Long An': 'Tây Ninh',
  'Sóc Trăng': 'Cần Thơ',
  'Hậu Giang': 'Cần Thơ',
  'Bến Tre': 'Vĩnh Long',
  'Trà Vinh': 'Vĩnh Long',
  'Tiền Giang': 'Đồng Tháp',
  'Bạc Liêu': 'Cà Mau',
  'Kiên Giang': 'An Giang',
};

const provinces = Object.entries(mergedProvinces).map(
  ([name, now]): ChangedBody => ({
    name: `tỉnh ${name}`,
    pattern: word(`(?<!Thái )${name.replace(' - ', '\\s*[-–]\\s*')}(?! Dương)`),
    from: '2025-07-01',
    now: `nhập vào ${now}`,
    source: 'Nghị quyết 202/2025/QH15',
  }),
);

export const changedBodies: readonly ChangedBody[] = [
  ...provinces,
  {
    name: 'cấp huyện (quận, huyện, thị xã, thành phố thuộc tỉnh)',
    pattern: word('quận|huyện|thị xã|(?:thành phố|TP\\.?) Thủ Đức', 'iu'),
    from: '2025-07-01',
    now: 'không còn cấp huyện; việc chuyển về tỉnh hoặc xã, phường, đặc khu',
    source: 'Luật 72/2025/QH15',
  },
  {
    name: 'Công đoàn ngành',
    pattern: word('Công đoàn [Nn]gành|CĐN'),
    from: '2025-07-01',
    now: 'kết thúc hoạt động; công đoàn cơ sở về Liên đoàn Lao động tỉnh, thành phố',
    source: 'thông báo của công đoàn các tỉnh, cần kiểm tra từng nơi',
  },
  {
    name: 'Thanh tra Sở',
    pattern: word('Thanh tra Sở|Thanh tra(?=, các phòng)|các phòng, Thanh tra'),
    from: '2025-07-01',
    now: 'sở không còn thanh tra; chỉ còn kiểm tra chuyên ngành',
    source: 'Luật Thanh tra 84/2025/QH15',
  },
  {
    name: 'trạm y tế xã',
    pattern: word('trạm y tế', 'iu'),
    from: '2026-01-01',
    now: 'thuộc Ủy ban nhân dân cấp xã, không thuộc Sở Y tế',
    source: 'Thông tư 43/2025/TT-BYT',
  },
  {
    name: 'tỉnh Đồng Nai',
    pattern: word('tỉnh Đồng Nai', 'iu'),
    from: '2026-04-30',
    now: 'Thành phố Đồng Nai',
    source: 'Nghị quyết 30/2026/QH16',
  },
  {
    name: 'Trung tâm Truyền thông giáo dục sức khỏe',
    pattern: word('Trung tâm Truyền thông[\\s-]+[Gg]iáo dục sức khỏe'),
    now: 'ở nhiều tỉnh đã nhập vào Trung tâm Kiểm soát bệnh tật; không rõ ngày',
    source: 'cần kiểm tra từng nơi',
  },
];
