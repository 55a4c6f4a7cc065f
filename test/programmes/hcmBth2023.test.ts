import { readFileSync } from 'node:fs';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';

const file = 'shared/programmes/HCM-BTH-2023.yaml';
const plan = () => {
  const { programme, problems } = parseProgramme(readFileSync(file, 'utf8'), file);
  if (!programme) throw new Error(JSON.stringify(problems));
  return programme;
};
const sectionOf = (id: string) => plan().form.sections.find((section) => section.id === id);

describe('the plan of Bệnh viện Truyền máu Huyết học', () => {
  test('has the identity that is printed on it', () => {
    const { name, issuer, instrument, parentInstruments } = plan();
    expect(name).toBe(
      'Thực hiện chủ trương khuyến khích và bảo vệ viên chức, người lao động năng động, sáng tạo vì lợi ích chung',
    );
    expect(issuer).toEqual({
      unitId: 'hcm-bth',
      snapshotName: 'Bệnh viện Truyền máu Huyết học',
      parentSnapshot: 'Sở Y tế Thành phố Hồ Chí Minh',
      place: 'Thành phố Hồ Chí Minh',
    });
    expect(instrument.issuedOn).toBe('2023-05-31');
    expect(instrument.legalBases).toHaveLength(2);
    expect(instrument.recipients).toEqual([
      { name: 'BGĐ' },
      { name: 'Các khoa/phòng' },
      { name: 'Lưu VT, P.QLCL (Th)', purpose: 'archive' },
    ]);
    expect(parentInstruments).toEqual(['9317/KH-SYT ngày 30/12/2022']);
  });

  test('asks for the whole outline I to VIII in the printed order', () => {
    expect(plan().form.sections.map(({ id, heading }) => `${id} ${heading}`)).toEqual([
      'I MỤC ĐÍCH, YÊU CẦU',
      'II TÌNH HÌNH THỰC TẾ CỦA CƠ QUAN, ĐƠN VỊ',
      'III MỤC TIÊU, VẤN ĐỀ CẦN GIẢI QUYẾT',
      'IV CƠ SỞ ĐỀ XUẤT',
      'IV.legal cơ sở pháp lý',
      'IV.practical cơ sở thực tiễn',
      'V CÁC VẤN ĐỀ KHÓ KHĂN, VƯỚNG MẮC VÀ GIẢI PHÁP',
      'V.1 Thực trạng',
      'V.1.a Mặt được',
      'V.1.b Mặt hạn chế',
      'V.2 Các khó khăn, vướng mắc',
      'V.3 Giải pháp',
      'VI ĐÁNH GIÁ TÁC ĐỘNG VÀ HIỆU QUẢ CỦA GIẢI PHÁP',
      'VI.1 Đánh giá tác động',
      'VI.1.a Tác động tiêu cực.',
      'VI.1.b Tác động tích cực và hậu quả có thể xảy ra.',
      'consequences Hậu quả có thể xảy ra (nếu có)',
      'VI.2 Hiệu quả',
      'VII NGUỒN LỰC VÀ TỔ CHỨC THỰC HIỆN',
      'VII.1 Nguồn lực.',
      'VII.2 Tổ chức thực hiện',
      'VIII ĐỀ XUẤT, KIẾN NGHỊ',
    ]);
  });

  test('gives guidance on every section that is written and takes no text under bare headings', () => {
    for (const section of plan().form.sections.filter(({ text }) => text))
      expect(section.guidance).toMatch(/\.$/);
    expect(
      plan()
        .form.sections.filter(({ text }) => !text)
        .map(({ id }) => id),
    ).toEqual(['IV', 'V', 'V.1', 'VI', 'VI.1', 'VII']);
  });

  test('offers the four obstacle classes, two channels and two kinds of paper', () => {
    expect(plan().obstacleClasses).toEqual([
      { id: 'not_regulated', name: 'chưa được quy định' },
      { id: 'unclear', name: 'đã có quy định nhưng không rõ ràng' },
      { id: 'overlapping', name: 'còn chồng chéo' },
      { id: 'outdated', name: 'không còn phù hợp với thực tiễn' },
    ]);
    expect(plan().intakeChannels).toEqual(['annual_plan', 'commissioned']);
    expect(plan().outputKinds).toEqual(['scheme', 'plan']);
  });

  test('R1, R4 and R5: a declaration and a commitment that holds in urgent cases too', () => {
    expect(plan().form.declaration).toMatch(/cơ sở khoa học và thực tiễn.*Đảng và Hiến pháp/);
    expect(plan().form.commitment).toMatch(
      /chỉ triển khai sau khi được cấp có thẩm quyền đồng ý.*khẩn cấp/,
    );
  });

  test('an urgent dossier still needs the problem, its legal basis, the solution and its harm', () => {
    const essential = plan().form.sections.filter((section) => section.essential);
    expect(essential.map(({ id }) => id)).toEqual(['III', 'IV.legal', 'V.2', 'V.3', 'VI.1.a']);
  });

  test('goes from intake through appraisal and the leaders to commendation', () => {
    expect(plan().route.map(({ type }) => type)).toEqual([
      'intake',
      'appraisal',
      'decision',
      'implementation',
      'evaluation',
      'nomination',
    ]);
    const [intake, appraisal, decision, , , nomination] = plan().route;
    expect(intake).toMatchObject({ responsible: 'quality_office', maxReturns: 3 });
    expect(appraisal).toMatchObject({ parts: [{ id: 'legality' }, { id: 'feasibility' }] });
    expect(decision).toMatchObject({
      rule: { kind: 'collective_leadership' },
      voters: ['head_of_unit', 'deputy_head'],
      head: 'head_of_unit',
      recorder: 'quality_office',
    });
    expect(nomination).toMatchObject({
      responsible: 'personnel_office',
      criterion: 'thành công, vượt trội',
    });
  });

  test('registers from the day of issue to the end of 2023', () => {
    expect(plan().window).toEqual({
      from: '2023-05-31',
      to: '2023-12-31',
      clause: 'Mục IV: trong năm 2023',
    });
  });

  test('owes the department its final report on the last day before 15/12/2023, on whole days', () => {
    const duty = plan().reports.find(({ id }) => id === 'tong-ket');
    expect(duty).toMatchObject({
      on: '2023-12-14',
      dataFrom: '2022-12-15',
      dataTo: '2023-12-13',
      owner: 'quality_office',
    });
    expect(duty?.receivers).toContain('department:department_focal');
    expect(duty?.narrative.map(({ heading }) => heading)).toEqual([
      'Mặt được',
      'Mặt hạn chế',
      'Khối lượng và chất lượng các chỉ tiêu, nhiệm vụ đã làm được',
      'Rút kinh nghiệm; mô hình mới, cách làm hay',
    ]);
  });

  test('reviews half way on nine months of figures, inside the hospital', () => {
    const duty = plan().reports.find(({ id }) => id === 'so-ket');
    expect(duty).toMatchObject({ on: '2023-09-15', dataTo: '2023-09-14' });
    expect(duty?.receivers.every((receiver) => receiver.startsWith('unit:'))).toBe(true);
  });

  test('lets the four inspecting bodies see misuse of the policy', () => {
    expect(plan().oversight).toEqual({
      bodies: [
        'board_of_directors',
        'general_planning_office',
        'quality_office',
        'personnel_office',
      ],
      clause: 'Mục III.6',
    });
  });
});

describe('what the print leaves unclear', () => {
  test('1: the number is kept as printed and flagged incomplete', () => {
    expect(plan().instrument).toMatchObject({ symbol: '9…/KH-QLCL', numberIncomplete: true });
  });

  test('2: a symbol with the code of an office is accepted', () => {
    expect(plan().instrument.symbol.endsWith('QLCL')).toBe(true);
    expect(plan().issuer.snapshotName).toBe('Bệnh viện Truyền máu Huyết học');
  });

  test('3: issuer and superior body are data of their own, not read from the paper', () => {
    expect(plan().issuer.parentSnapshot).toBe('Sở Y tế Thành phố Hồ Chí Minh');
  });

  test('4: staff of this hospital of every contract kind take part, nobody else', () => {
    expect(plan().eligibility).toEqual({
      people: ['public_employee', 'contract_worker', 'civil_servant'],
      groups: true,
      privateUnits: false,
      units: ['hcm-bth'],
    });
  });

  test('5: a local plan older than Decree 73 takes no day limit from it', () => {
    expect(plan().ruleSet).toBe('local_plan');
    for (const step of plan().route) if (step.limit) expect(step.limit.clause).toBe('nội bộ');
  });

  test('6: the printed label stays and consequences have an optional section of their own', () => {
    expect(sectionOf('VI.1.b')?.heading).toBe('Tác động tích cực và hậu quả có thể xảy ra.');
    expect(sectionOf('consequences')).toMatchObject({ text: true, required: false });
  });

  test('7: numerals and words are spelt right', () => {
    const text = JSON.stringify(plan());
    expect(sectionOf('III')?.heading).toBe('MỤC TIÊU, VẤN ĐỀ CẦN GIẢI QUYẾT');
    expect(plan().form.title).toContain('SÁNG TẠO ĐỂ GIẢI QUYẾT');
    expect(text).not.toMatch(/III\/|công hiến|khôi lượng/);
  });

  test('8: two people sign, the issuer and the head of the drafting office', () => {
    expect(plan().instrument.signatories).toEqual([
      { role: 'issuer', title: 'GIÁM ĐỐC' },
      { role: 'drafting_head', title: 'TRƯỞNG PHÒNG' },
    ]);
  });
});
