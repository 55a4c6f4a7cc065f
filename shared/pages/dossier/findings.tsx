import type { IssuedDocument } from '../../../events/schema/dossierEvents.ts';
import type { Dossier, Findings, StepState } from '../../domain/dossier/state.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Badge, Panel, Prose } from '../components/marks.tsx';
import { findingLabels } from '../labels/values.ts';
import { answerLines, evaluationWords, partName, periodName, voteResult } from './eventDetail.ts';

/** What the steps so far have found; empty until one has. */
export const FindingsView = ({
  dossier,
  programme,
}: {
  dossier: Dossier;
  programme: Programme;
}) => {
  const { findings } = dossier;
  const work = workOf(dossier);
  return (
    <>
      <Decision dossier={dossier} findings={findings} />
      <Appraisals findings={findings} programme={programme} />
      {work ? <Work work={work} /> : null}
      <Results findings={findings} />
    </>
  );
};

type Implementation = Extract<StepState, { type: 'implementation' }>;

const workOf = ({ current, findings }: Dossier): Implementation | undefined =>
  current.kind === 'step' && current.state.type === 'implementation'
    ? current.state
    : findings.implementation;

const Decision = ({ dossier, findings }: { dossier: Dossier; findings: Findings }) => {
  const { decision, vote, allowedDespiteVote } = findings;
  if (!decision && !vote) return null;
  return (
    <Panel title="Quyết định" id="quyet-dinh">
      {decision ? <Paper dossierId={dossier.id} paper={decision} /> : null}
      {vote ? voteResult(vote).map((line) => <p>{line}</p>) : null}
      {allowedDespiteVote ? (
        <p>Người đứng đầu cho phép dù biểu quyết chưa đạt: {allowedDespiteVote}</p>
      ) : null}
    </Panel>
  );
};

const Paper = ({ dossierId, paper }: { dossierId: string; paper: IssuedDocument }) => (
  <p>
    Văn bản số <strong>{paper.symbol}</strong> ngày {shortDate(paper.issuedOn)},{' '}
    {[paper.signer.authority, paper.signer.title, paper.signer.name].filter(Boolean).join(' ')} ký.{' '}
    {paper.file ? <a href={`/ho-so/${dossierId}/tep/${paper.file.fileId}`}>Tải văn bản</a> : null}
  </p>
);

const Appraisals = ({
  findings: { appraisals },
  programme,
}: {
  findings: Findings;
  programme: Programme;
}) =>
  appraisals.length === 0 ? null : (
    <Panel title="Ý kiến thẩm định" id="tham-dinh">
      {appraisals.map(({ stepId, part, finding, opinion, paper, answers, person, on }) => (
        <div class="letter">
          <p>
            <strong>{partName(programme, stepId, part)}:</strong> {findingLabels[finding]}
          </p>
          {paper ? (
            <p>
              Theo văn bản số {paper.symbol} ngày {shortDate(paper.issuedOn)}
            </p>
          ) : (
            <Prose text={opinion} />
          )}
          {answers ? (
            <ul>
              {answerLines({ stepId, part, answers }, programme).map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          ) : null}
          <p class="muted small">
            {person.name}, ngày {shortDate(on)}
          </p>
        </div>
      ))}
    </Panel>
  );

const progressTone = {
  reported: 'waiting',
  accepted: 'good',
  returned: 'bad',
  skipped: 'neutral',
} as const;
const progressWords = {
  reported: 'Chờ xem',
  accepted: 'Đã chấp nhận',
  returned: 'Bị trả lại',
  skipped: 'Được bỏ qua',
} as const;

const Work = ({ work: { milestones, progress } }: { work: Implementation }) => (
  <Panel title="Triển khai" id="trien-khai">
    {milestones.length === 0 ? (
      <p class="muted">Chưa đặt mốc công việc.</p>
    ) : (
      <ul class="files">
        {milestones.map(({ title, due, reachedOn }) => (
          <li>
            <span>{title}</span>
            <span>
              Hạn {shortDate(due)}{' '}
              {reachedOn ? (
                <Badge tone="good">Xong ngày {shortDate(reachedOn)}</Badge>
              ) : (
                <Badge tone="neutral">Chưa xong</Badge>
              )}
            </span>
          </li>
        ))}
      </ul>
    )}
    {Object.entries(progress).map(([period, report]) => (
      <div class="letter">
        <p>
          <strong>{periodName(period)}</strong>{' '}
          <Badge tone={progressTone[report.status]}>{progressWords[report.status]}</Badge>
          {report.percent === undefined ? '' : ` ${report.percent}%`}
        </p>
        {report.done ? <Prose text={report.done} /> : null}
        {report.difficulties ? <Prose text={`Khó khăn: ${report.difficulties}`} /> : null}
        {report.reason ? <Prose text={`Lý do: ${report.reason}`} /> : null}
      </div>
    ))}
  </Panel>
);

const Results = ({ findings: { completion, evaluation, nomination } }: { findings: Findings }) => {
  const facts = [
    ...(completion ? completionFacts(completion) : []),
    ...(evaluation
      ? [['Đánh giá', `${evaluationWords(evaluation)}. ${evaluation.opinion}`] as const]
      : []),
    ...(nomination ? [['Khen thưởng', nominationWords(nomination)] as const] : []),
  ];
  return facts.length === 0 ? null : (
    <Panel title="Kết quả" id="ket-qua">
      <dl class="facts">
        {facts.map(([name, text]) => (
          <>
            <dt>{name}</dt>
            <dd class="prose">{text}</dd>
          </>
        ))}
      </dl>
    </Panel>
  );
};

type Fact = readonly [name: string, text: string];

const completionFacts = (completion: NonNullable<Findings['completion']>): readonly Fact[] => [
  ['Hoàn thành', shortDate(completion.finishedOn)],
  ['Mặt được', completion.achieved],
  ['Mặt hạn chế', completion.limits],
  ['Khối lượng', completion.volume],
  ['Chất lượng', completion.quality],
  ...(completion.lessons ? [['Bài học kinh nghiệm', completion.lessons] as const] : []),
];

const nominationWords = ({
  nominated,
  form,
  reason,
}: NonNullable<Findings['nomination']>): string =>
  nominated ? `Đề nghị: ${form ?? ''}. ${reason}` : `Không đề nghị. ${reason}`;
