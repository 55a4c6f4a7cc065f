import type { Content } from '../../shared/domain/dossier/state.ts';
import { type Approach, approaches, type Topic, topics } from './proposalTopics.ts';
import { type Random, randomOf } from './random.ts';

/** What a proposal says; who writes it is decided by the one who uses the sample. */
export type SampleProposal = Omit<Content, 'authors'>;

/** How many proposals differ in subject and approach; later ones repeat them at another scale. */
export const distinctProposals = topics.length * approaches.length;

const scales = ['', ' trong giai đoạn hai', ' ở phạm vi toàn Thành phố', ' theo mô hình liên viện'];

/**
 * A complete proposal in the scope of the hospital's plan: the same seed and index, the same words.
 * Every tenth is urgent and every seventh was ordered by the board.
 */
export function sampleProposal(seed: number, index: number): SampleProposal {
  const round = Math.floor(index / topics.length);
  const topic = at(topics, index);
  const approach = at(approaches, index + round);
  const scale = at(scales, Math.floor(index / distinctProposals));
  const random = randomOf(seed * 1_000 + index);
  const urgent = index % 10 === 6;
  return {
    title: `${approach.title} ${topic.subject}${scale}`,
    outputKind: random.chance(0.4) ? 'scheme' : 'plan',
    channel: index % 7 === 5 ? 'commissioned' : 'annual_plan',
    obstacles: obstaclesOf(topic, random),
    sections: sectionsOf(topic, approach, random),
    choices: {},
    days: {},
    risks: risksOf(topic, random),
    declared: true,
    committed: true,
    urgent,
    urgentReason: urgent
      ? `Tình trạng hiện nay ảnh hưởng trực tiếp đến ${topic.measure}, cần chủ trương sớm để kịp đợt cao điểm.`
      : '',
  };
}

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('the list is empty');
  return item;
};

function obstaclesOf(topic: Topic, random: Random): string[] {
  const second = random.pick(['not_regulated', 'unclear', 'overlapping', 'outdated']);
  return random.chance(0.3) && second !== topic.obstacle
    ? [topic.obstacle, second]
    : [topic.obstacle];
}

/** One risk is the topic's own, the other comes with any change of rules. */
function risksOf(topic: Topic, random: Random): Content['risks'] {
  const common = random.pick([
    {
      risk: 'Văn bản mới của cấp trên được ban hành khi đang thực hiện',
      remedy:
        'Rà soát ngay, điều chỉnh phần còn vướng và báo cáo Ban Giám đốc trong 5 ngày làm việc',
    },
    {
      risk: 'Khoa phối hợp không đủ người theo lịch đã thống nhất',
      remedy: 'Giảm phạm vi còn một khoa và lùi mốc tiếp theo',
    },
    {
      risk: 'Số liệu theo dõi không đủ để đánh giá',
      remedy: 'Ghi sổ giấy song song và kéo dài kỳ theo dõi thêm một tháng',
    },
  ]);
  const own = { risk: topic.risk, remedy: topic.remedy };
  return random.chance(0.6) ? [own, common] : [own];
}

/** Text of every section that the outline lets people write, under its id. */
function sectionsOf(topic: Topic, approach: Approach, random: Random): Record<string, string> {
  const months = random.whole(3, 9);
  const cases = random.whole(12, 180);
  const gain = random.whole(15, 55);
  const wards = random.whole(2, 6);
  const lowerCase = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    I: `Tháo gỡ vướng mắc về ${topic.subject}, bảo đảm an toàn cho người bệnh và có cơ sở để người thực hiện yên tâm làm đúng chủ trương.`,
    II: `Trong ${months} tháng gần đây, bệnh viện ghi nhận khoảng ${cases} trường hợp liên quan, rải ở ${wards} khoa. ${topic.practice}`,
    III: `Giảm ${gain}% ${topic.measure} sau sáu tháng; có chủ trương rõ ràng của cấp có thẩm quyền về ${topic.subject}.`,
    'IV.legal': `${topic.law} Nhóm đề xuất đã đối chiếu các văn bản còn hiệu lực và ghi lại điểm chưa có căn cứ trong phụ lục.`,
    'IV.practical': `${topic.practice} Số liệu của ${wards} khoa trong ${months} tháng cho thấy việc này lặp lại và không tự hết.`,
    'V.1.a': `Các khoa đã tự thỏa thuận được cách làm tạm, nhờ vậy ${random.whole(40, 75)}% trường hợp vẫn được giải quyết trong ngày.`,
    'V.1.b': `Cách làm tạm phụ thuộc vào từng người, không có văn bản, khó bàn giao ca và không ai chịu trách nhiệm đến cùng.`,
    'V.2': `Về quy định: ${lowerCase(topic.law)} Về tổ chức thực hiện: ${lowerCase(topic.practice)}`,
    'V.3': `${approach.solution}. Áp dụng trước cho ${topic.subject} tại ${wards} khoa, theo dõi bằng ${topic.measure}, sau đó đánh giá để mở rộng hoặc dừng.`,
    'VI.1.a': `Trong giai đoạn đầu nhân viên phải làm song song cách cũ và cách mới, ước thêm ${random.whole(10, 40)} phút mỗi ca trực. ${topic.risk} là điều cần tránh nhất.`,
    'VI.1.b': `Người bệnh không phải chờ các bên thỏa thuận, nhân viên biết rõ việc của mình, bệnh viện có số liệu để kiến nghị sửa quy định.`,
    ...(random.chance(0.5)
      ? {
          consequences: `Nếu dừng giữa chừng, các khoa phải trở lại cách làm cũ và giải thích cho người bệnh đã được hẹn theo cách mới.`,
        }
      : {}),
    'VI.2': `Với đơn vị: giảm ${gain}% ${topic.measure}. Với ngành: có mô hình để các bệnh viện khác dùng lại. Với Thành phố: góp thêm căn cứ thực tiễn khi sửa quy định.`,
    'VII.1': `${approach.resources}. Chi phí phát sinh dự kiến ${random.whole(8, 60)} triệu đồng, lấy từ nguồn đã giao.`,
    'VII.2': `Tháng thứ nhất: soạn và lấy ý kiến. Tháng thứ hai: tập huấn tại ${wards} khoa. Từ tháng thứ ba: thực hiện, báo cáo hằng tháng. Khoa đề xuất chủ trì, Phòng Quản lý chất lượng theo dõi.`,
    VIII: `Đề nghị cấp có thẩm quyền đồng ý về chủ trương và cho phép thực hiện trong ${random.whole(4, 8)} tháng; kiến nghị Sở Y tế hướng dẫn chung về ${topic.subject} nếu kết quả tốt.`,
  };
}
