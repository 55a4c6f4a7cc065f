import type { FindingField } from '../../../shared/programmes/reading/findings.ts';
import { readPlanText } from '../../../shared/programmes/reading/planReading.ts';
import { frameworkPlan, hospitalPlan, letterWithPlan, movementPlan, reformPlan } from './papers.ts';

const today = '2026-11-22';
const read = (text: string) => readPlanText(text, today);
const found = (text: string, field: FindingField, paper = 1) =>
  read(text)
    .findings.filter((one) => one.field === field && one.paper === paper)
    .map(({ value }) => value);
const warned = (text: string, kind: string) =>
  read(text)
    .warnings.filter((one) => one.kind === kind)
    .map(({ message }) => message);

test('every finding cites a sentence, and the line where its paragraph begins', () => {
  for (const text of [hospitalPlan, letterWithPlan, reformPlan, movementPlan, frameworkPlan]) {
    const lines = text.split('\n');
    const plain = text.replace(/[\s*#|✓]+/g, ' ');
    for (const { field, sentence, line } of read(text).findings) {
      const firstWords = sentence.replace(/^[-*]\s/, '').slice(0, 12);
      if (field !== 'participants') expect(plain).toContain(firstWords);
      expect((lines[line - 1] ?? '').trim()).not.toBe('');
    }
  }
});

describe('a hospital’s plan', () => {
  test('keeps the number as far as it can be read, and says so', () => {
    expect(found(hospitalPlan, 'symbol')).toEqual(['9…/KH-QLCL']);
    expect(warned(hospitalPlan, 'number_illegible')).toHaveLength(1);
  });

  test('has its issuer from the closing sentence where the head is lost', () => {
    expect(found(hospitalPlan, 'issuer')).toEqual(['Bệnh viện Truyền máu Huyết học']);
    expect(found(hospitalPlan, 'superior')).toEqual(['Sở Y tế']);
  });

  test('has its day in spite of a stray dot', () => {
    expect(found(hospitalPlan, 'issuedOn')).toEqual(['31/05/2023']);
    expect(found(hospitalPlan, 'place')).toEqual(['Thành phố Hồ Chí Minh']);
  });

  test('has bases with and without a number', () => {
    expect(found(hospitalPlan, 'legalBases')).toEqual([
      'Kế hoạch 9317/KH-SYT, 30/12/2022, Sở Y tế',
      'chỉ đạo của Giám đốc bệnh viện',
    ]);
  });

  test('gives each step to whom the label below it names, and none to the section of aims', () => {
    expect(found(hospitalPlan, 'duties')).toEqual([
      'chủ trì: P. QLCL',
      'chủ trì: Tất cả các khoa/phòng',
      'chủ trì: BGĐ; P. KHTH; P. QLCL; P. TCCB',
    ]);
  });

  test('has the contents of its final report from the sentence after', () => {
    expect(read(hospitalPlan).papers[0]?.reports[0]).toMatchObject({
      from: 'Tất cả các khoa/phòng',
      contents: ['achieved', 'limits', 'volume_quality'],
      clause: 'III.2',
    });
  });

  test('has a registration within the year, and dissemination after issue', () => {
    expect(found(hospitalPlan, 'deadlines')).toEqual([
      '“sau khi KH được ban hành” → tính từ ngày ban hành (việc)',
      '“Trong năm 2023” → 01/01/2023 – 31/12/2023, ước tính (đăng ký)',
    ]);
  });

  test('keeps two signers, no names, and the printed form behind it apart', () => {
    expect(found(hospitalPlan, 'signatories')).toEqual(['GIÁM ĐỐC', 'TRƯỞNG PHÒNG']);
    expect(found(hospitalPlan, 'attachments')).toEqual(['MẪU ĐỀ CƯƠNG CÁC GIẢI PHÁP']);
    expect(JSON.stringify(read(hospitalPlan).findings)).not.toMatch(/Quý I năm 2020|Văn Mẫu/);
  });

  test('says what it does not say', () => {
    expect(read(hospitalPlan).notFound).toEqual(['Đối tượng tham gia', 'Kinh phí']);
  });
});

describe('a letter with a plan behind it', () => {
  test('is two papers', () => {
    expect(found(letterWithPlan, 'symbol')).toEqual(['10424/SYT-TCCB']);
    expect(found(letterWithPlan, 'symbol', 2)).toEqual(['5337/KH-UBND']);
    expect(found(letterWithPlan, 'type')).toEqual(['CV']);
    expect(found(letterWithPlan, 'type', 2)).toEqual(['KH']);
    expect(warned(letterWithPlan, 'several_papers')).toHaveLength(1);
  });

  test('has issuer and superior from the head', () => {
    expect(found(letterWithPlan, 'superior')).toEqual(['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH']);
    expect(found(letterWithPlan, 'issuer')).toEqual(['SỞ Y TẾ']);
    expect(found(letterWithPlan, 'issuer', 2)).toEqual(['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH']);
  });

  test('has its subject from four broken lines, and its addressees', () => {
    expect(found(letterWithPlan, 'name')).toEqual([
      'triển khai Kế hoạch số 5337/KH-UBND ngày 28 tháng 10 năm 2023 của Ủy ban nhân dân Thành phố',
    ]);
    expect(found(letterWithPlan, 'addressees')).toEqual(['Các đơn vị trực thuộc Sở Y tế']);
  });

  test('shows that one plan has two days, and how often each is given', () => {
    const [message] = warned(letterWithPlan, 'conflicting_days');
    expect(message).toContain('28/10/2023 (dẫn trong văn bản 1, 3 lần)');
    expect(message).toContain('18/10/2023 (ghi trên văn bản, 1 lần)');
  });

  test('gives what stands below an order to whom it orders', () => {
    expect(found(letterWithPlan, 'duties')).toEqual([
      'chủ trì: Thủ trưởng đơn vị trực thuộc',
      'chủ trì: Thủ trưởng đơn vị trực thuộc',
      'chủ trì: Phòng Tổ chức cán bộ Sở Y tế | phối hợp: các phòng chuyên môn Sở Y tế; tổ công tác đổi mới',
    ]);
  });

  test('keeps lead and partners of the plan apart', () => {
    expect(found(letterWithPlan, 'duties', 2)).toEqual([
      'chủ trì: Sở Nội vụ | phối hợp: Các sở - ngành; Ủy ban nhân dân các quận - huyện; thành phố Thủ Đức',
      'chủ trì: Thủ trưởng các sở - ngành; Chủ tịch Ủy ban nhân dân các quận - huyện',
      'chủ trì: Sở Nội vụ',
    ]);
  });

  test('has every base of the letter once, with the body it came from', () => {
    expect(found(letterWithPlan, 'legalBases')).toEqual([
      'Kế hoạch 5337/KH-UBND, 28/10/2023, Ủy ban nhân dân Thành phố',
      'Nghị định 73/2023/NĐ-CP, 29/09/2023, Chính phủ',
      'Kế hoạch 9317/KH-SYT, 30/12/2022, Sở Y tế',
    ]);
  });

  test('computes the last good day and keeps the words', () => {
    expect(found(letterWithPlan, 'reports')).toEqual([
      'Thủ trưởng đơn vị trực thuộc → Sở Y tế “trước ngày 15 tháng 12 năm 2023” → ngày cuối còn hợp lệ 14/12/2023',
      'Phòng Tổ chức cán bộ Sở Y tế → ? “báo cáo định kỳ, đột xuất” → định kỳ, không nói bao lâu một lần, ước tính',
    ]);
  });

  test('finds no signer where only scraps of handwriting stand', () => {
    expect(read(letterWithPlan).notFound).toContain('Văn bản 1: Chức vụ người ký');
    expect(found(letterWithPlan, 'signatories', 2)).toEqual(['CHỦ TỊCH']);
  });

  test('says that there are no districts any more', () => {
    expect(warned(letterWithPlan, 'body_gone').join()).toContain('không còn cấp huyện');
  });
});

describe('a plan without number and day', () => {
  test('is read all the same', () => {
    expect(found(reformPlan, 'symbol')).toEqual(['…/KH-SYT']);
    expect(found(reformPlan, 'issuedOn')).toEqual(['năm 2025, chưa ghi ngày và tháng']);
    expect(found(reformPlan, 'place')).toEqual(['Ninh Thuận']);
    expect(warned(reformPlan, 'number_missing')).toHaveLength(1);
    expect(warned(reformPlan, 'day_missing')).toHaveLength(1);
    expect(warned(reformPlan, 'issued_after').join()).toContain('20/09/2021');
  });

  test('has its title from two lines and its superior from the base', () => {
    expect(found(reformPlan, 'name')).toEqual(['Sáng kiến về cải cách hành chính Ngành Y tế 2025']);
    expect(found(reformPlan, 'superior')).toEqual(['Ủy ban nhân dân tỉnh Ninh Thuận']);
  });

  test('names the province that ends before the window opens, even when read earlier', () => {
    expect(readPlanText(reformPlan, '2025-03-01').gone.map(({ name }) => name)).toEqual([
      'tỉnh Ninh Thuận',
      'Công đoàn ngành',
    ]);
    expect(readPlanText(hospitalPlan, '2023-06-01').gone).toEqual([]);
  });

  test('has two instruments cited one after the other', () => {
    expect(found(reformPlan, 'legalBases').slice(1)).toEqual([
      'Thông tư 18/2013/TT-BKHCN, 01/08/2013, Bộ Khoa học và Công nghệ',
      'Nghị định 13/2012/NĐ-CP, 02/03/2012, Chính phủ',
    ]);
  });

  test('has a window of every year whose last day falls on a weekend soon', () => {
    expect(found(reformPlan, 'deadlines')).toEqual([
      '“từ ngày 01 tháng 12 đến ngày 05 tháng 12 hàng năm” → từ 01/12 đến hết 05/12 mỗi năm (gửi hồ sơ)',
    ]);
    expect(warned(reformPlan, 'weekend')).toEqual([
      expect.stringContaining('05/12/2026 là thứ Bảy'),
      expect.stringContaining('05/12/2027 là Chủ nhật'),
    ]);
  });

  test('has everybody as participants and a deputy’s signature with the head’s', () => {
    expect(read(reformPlan).papers[0]?.participants).toMatchObject({
      people: ['cadre', 'civil_servant', 'public_employee', 'contract_worker'],
      groups: true,
      privateUnits: false,
    });
    expect(found(reformPlan, 'signatories')).toEqual(['KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC']);
  });

  test('has no report, and says so', () => {
    expect(read(reformPlan).notFound).toEqual(['Kinh phí', 'Báo cáo']);
  });
});

describe('a movement', () => {
  test('begins on a day of issue that nobody knows yet', () => {
    expect(found(movementPlan, 'deadlines')).toEqual([
      '“Từ ngày ban hành kế hoạch đến ngày 25/12/2024” → từ ngày ban hành đến hết 25/12/2024 (thời gian phong trào)',
      '“cuối tháng 12 năm 2024” → chậm nhất 31/12/2024, ước tính (báo cáo)',
      '“(27/02/1955 - 27/02/2025)” → 27/02/2025 (mốc kỷ niệm, không phải thời hạn)',
    ]);
    expect(warned(movementPlan, 'start_unknown')).toHaveLength(1);
    expect(warned(movementPlan, 'fuzzy')).toHaveLength(1);
  });

  test('does not say who stands above its issuer; a people’s committee has nobody above', () => {
    expect(read(movementPlan).notFound).toContain('Cơ quan cấp trên');
    expect(read(letterWithPlan).notFound).not.toContain('Văn bản 2: Cơ quan cấp trên');
  });

  test('is for private facilities too', () => {
    expect(read(movementPlan).papers[0]?.participants).toMatchObject({ privateUnits: true });
  });

  test('gives sections named after a body to it, and criteria to nobody', () => {
    expect(found(movementPlan, 'duties')).toEqual([
      'chủ trì: Công đoàn ngành y tế | phối hợp: Sở Y tế',
      'chủ trì: Các đơn vị trực thuộc và cơ sở y tế ngoài công lập trên địa bàn tỉnh Đồng Nai',
      'chủ trì: Các đơn vị trực thuộc và cơ sở y tế ngoài công lập trên địa bàn tỉnh Đồng Nai',
    ]);
  });

  test('has the way of the report', () => {
    expect(read(movementPlan).papers[0]?.reports).toMatchObject([
      { to: 'Sở Y tế', via: 'Văn phòng', clause: 'IV.4' },
    ]);
  });

  test('names the union that ended and the province that became a city', () => {
    const gone = warned(movementPlan, 'body_gone').join();
    expect(gone).toContain('Công đoàn ngành: từ 01/07/2025');
    expect(gone).toContain('tỉnh Đồng Nai: từ 30/04/2026 Thành phố Đồng Nai');
  });
});

describe('an open-ended plan', () => {
  test('has neither number, place nor day, and says so', () => {
    expect(read(frameworkPlan).notFound).toEqual([
      'Số, ký hiệu',
      'Địa danh',
      'Ngày ban hành',
      'Đối tượng tham gia',
      'Kinh phí',
      'Thời hạn có ngày tháng',
    ]);
    expect(warned(frameworkPlan, 'issued_after').join()).toContain('21/10/2014');
  });

  test('has recurrences, and takes an exemplar that is summed up for no report', () => {
    expect(found(frameworkPlan, 'deadlines')).toEqual([
      '“thường xuyên hằng năm” → hằng năm (việc)',
      '“Hàng năm” → hằng năm (việc)',
      '“Định kỳ 6 tháng, hàng năm” → 6 tháng một lần (báo cáo)',
      '“Định kỳ 6 tháng, hàng năm” → hằng năm (báo cáo)',
    ]);
  });

  test('has the report that is put together and sent on', () => {
    expect(read(frameworkPlan).papers[0]?.reports).toMatchObject([
      { from: 'Thủ trưởng các đơn vị trực thuộc', to: 'Sở Y tế', onward: 'UBND tỉnh' },
      { to: 'Sở Y tế' },
    ]);
  });

  test('has purposes as far as they are printed beside the recipients', () => {
    expect(found(frameworkPlan, 'recipients')).toEqual([
      'Tỉnh ủy Bình Định',
      'Bộ Y tế (để báo cáo)',
      'Công đoàn Ngành (để phối hợp)',
      'Các phòng, Thanh tra Sở (để thực hiện)',
      'Lưu: VT, TCCB (lưu)',
    ]);
    expect(warned(frameworkPlan, 'purposes_unclear')).toHaveLength(1);
  });

  test('names every body that is no more what it was', () => {
    expect(read(frameworkPlan).gone.map(({ name }) => name)).toEqual([
      'tỉnh Bình Định',
      'Công đoàn ngành',
      'Thanh tra Sở',
      'trạm y tế xã',
      'Trung tâm Truyền thông giáo dục sức khỏe',
    ]);
  });
});

test('a paper whose numbers Word counts is read from below its title', () => {
  const unnumbered =
    'KẾ HOẠCH\n\nThi đua năm 2026\n\n- Phòng Tổ chức báo cáo Sở Y tế trước ngày 15/12/2026.';
  expect(found(unnumbered, 'reports')).toEqual([
    'Phòng Tổ chức → Sở Y tế “trước ngày 15/12/2026” → ngày cuối còn hợp lệ 14/12/2026',
  ]);
});

test('a text that is no plan gives findings of nothing, and a list of what is missing', () => {
  const { findings, notFound, warnings } = read('Xin chào, đây là một tin nhắn.');
  expect(findings).toEqual([]);
  expect(warnings).toEqual([]);
  expect(notFound).toHaveLength(15);
});

test.each(['Sở Y tế ', 'Sở Y tế xây dựng ', '1. Sở Y tế\n', 'phối hợp với các sở ', 'Luật '])(
  'the work grows with the length of the text, also where it says “%s” for ever',
  (words) => {
    const text = `I. A\n${words.repeat(200_000 / words.length)}`;
    expect(read(text).papers).toHaveLength(1);
  },
  20_000,
);
