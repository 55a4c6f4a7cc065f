import type { StoredFile } from '../../../events/schema/dossierEvents.ts';
import type { Content, Dossier } from '../../domain/dossier/state.ts';
import type { FormSection, Programme, RuleSet, Track } from '../../domain/programmes/programme.ts';
import { trackOf } from '../../domain/programmes/tracks.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Badge, Panel, Prose } from '../components/marks.tsx';
import { sectionDepth, sectionTitle } from '../labels/sections.ts';
import {
  consentLabels,
  intakeChannelLabels,
  outputKindLabels,
  ruleSetLabels,
} from '../labels/values.ts';
import { callAddress } from '../plans/address.ts';
import { AimedTitles } from './titleConditions.tsx';

/** The proposal as its readers see it: facts, outline, risks, authors, files. */
export const ContentView = ({ dossier, programme }: { dossier: Dossier; programme: Programme }) => (
  <>
    <Panel title="Thông tin chung" id="thong-tin">
      <Facts dossier={dossier} programme={programme} />
    </Panel>
    <Panel title="Nội dung đề cương" id="noi-dung-de-cuong">
      <div class="outline">
        {programme.form.sections.map((section) => (
          <Section section={section} content={dossier.content} />
        ))}
      </div>
    </Panel>
    {programme.form.risks === 'required' ? (
      <Panel title="Rủi ro và phương án khắc phục" id="rui-ro">
        <Risks content={dossier.content} />
      </Panel>
    ) : null}
    <Panel title="Tác giả" id="tac-gia">
      <Authors content={dossier.content} />
    </Panel>
    <Panel title="Tệp đính kèm" id="tep">
      <Files dossierId={dossier.id} files={dossier.attachments} />
    </Panel>
  </>
);

const Facts = ({ dossier, programme }: { dossier: Dossier; programme: Programme }) => {
  const { content, unitName, departmentName, registrar, track, regime } = dossier;
  return (
    <dl class="facts">
      <dt>Đơn vị</dt>
      <dd>{departmentName ? `${departmentName}, ${unitName}` : unitName}</dd>
      {registrar ? (
        <>
          <dt>Nhập thay</dt>
          <dd>{registrar.name}</dd>
        </>
      ) : null}
      <CallFacts dossier={dossier} />
      <TrackFacts track={trackOf(programme, track)} regime={regime} />
      {programme.outputKinds.length > 0 ? (
        <>
          <dt>Loại sản phẩm</dt>
          <dd>{outputKindLabels[content.outputKind]}</dd>
        </>
      ) : null}
      {programme.intakeChannels.length > 1 ? (
        <>
          <dt>Nguồn đề xuất</dt>
          <dd>{intakeChannelLabels[content.channel]}</dd>
        </>
      ) : null}
      {programme.obstacleClasses.length > 0 ? (
        <>
          <dt>Loại khó khăn, vướng mắc</dt>
          <dd>{namesOf(content.obstacles, programme.obstacleClasses)}</dd>
        </>
      ) : null}
      {(programme.form.choices ?? []).map(({ id, label, options }) => (
        <>
          <dt>{label}</dt>
          <dd>{namesOf(content.choices[id] ?? [], options)}</dd>
        </>
      ))}
      <AimedTitles content={content} programme={programme} />
      {(programme.form.days ?? []).map(({ id, label }) => (
        <>
          <dt>{label}</dt>
          <dd>{content.days[id] ? shortDate(content.days[id]) : 'Chưa ghi'}</dd>
        </>
      ))}
      <dt>Cam đoan</dt>
      <dd>{content.declared ? 'Đã xác nhận' : 'Chưa xác nhận'}</dd>
      <dt>Cam kết</dt>
      <dd>{content.committed ? 'Đã cam kết' : 'Chưa cam kết'}</dd>
      {content.urgent ? (
        <>
          <dt>Lý do cấp bách</dt>
          <dd>
            <Prose text={content.urgentReason} />
          </dd>
        </>
      ) : null}
    </dl>
  );
};

/** The call of leaders that the dossier answers. */
const CallFacts = ({ dossier: { call, programmeId } }: { dossier: Dossier }) =>
  call ? (
    <>
      <dt>Trả lời đặt hàng</dt>
      <dd>
        <a href={callAddress(programmeId, call.id)}>{call.title}</a>
      </dd>
    </>
  ) : null;

/** Which way the dossier goes, under which rules, and what they promise; nothing where all go the same way. */
const TrackFacts = ({
  track,
  regime,
}: {
  track: Track | undefined;
  regime: RuleSet | undefined;
}) =>
  track ? (
    <>
      <dt>Trường hợp</dt>
      <dd>{track.name}</dd>
      <dt>Quy định áp dụng</dt>
      <dd>{ruleSetLabels[regime ?? track.ruleSet]}</dd>
      {track.protection ? (
        <>
          <dt>Bảo vệ người đề xuất</dt>
          <dd>{track.protection}</dd>
        </>
      ) : null}
    </>
  ) : null;

const namesOf = (
  chosen: readonly string[],
  options: readonly { readonly id: string; readonly name: string }[],
): string =>
  chosen.map((id) => options.find((one) => one.id === id)?.name ?? id).join('; ') || 'Chưa chọn';

const Section = ({ section, content }: { section: FormSection; content: Content }) => {
  const title = sectionTitle(section);
  return (
    <>
      {sectionDepth(section) === 0 ? <h3>{title}</h3> : <h4>{title}</h4>}
      {section.text ? <Prose text={content.sections[section.id]} /> : null}
    </>
  );
};

const Risks = ({ content: { risks } }: { content: Content }) =>
  risks.length === 0 ? (
    <p class="muted">Chưa nêu rủi ro nào.</p>
  ) : (
    <ol class="pairs">
      {risks.map(({ risk, remedy }) => (
        <li>
          <p class="prose">
            <strong>Rủi ro:</strong> {risk}
          </p>
          <p class="prose">
            <strong>Khắc phục:</strong> {remedy || 'Chưa có phương án'}
          </p>
        </li>
      ))}
    </ol>
  );

const consentTone = { pending: 'waiting', given: 'good', declined: 'bad' } as const;

const Authors = ({ content: { authors } }: { content: Content }) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Họ và tên</th>
          <th scope="col">Vai trò</th>
          <th scope="col" class="number">
            Tỷ lệ đóng góp
          </th>
          <th scope="col">Xác nhận</th>
        </tr>
      </thead>
      <tbody>
        {authors.map(({ person, lead, share, consent }) => (
          <tr>
            <th scope="row">{person.name}</th>
            <td>{lead ? 'Tác giả chính' : 'Đồng tác giả'}</td>
            <td class="number" data-label="Tỷ lệ đóng góp">
              {share}%
            </td>
            <td>
              {lead ? (
                'Xác nhận khi gửi hồ sơ'
              ) : (
                <Badge tone={consentTone[consent]}>{consentLabels[consent]}</Badge>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** `1,2 MB`, `340 KB`. */
export const fileSize = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`;

export const Files = ({ dossierId, files }: { dossierId: string; files: readonly StoredFile[] }) =>
  files.length === 0 ? (
    <p class="muted">Không có tệp nào.</p>
  ) : (
    <ul class="files">
      {files.map((file) => (
        <li>
          <a href={`/ho-so/${dossierId}/tep/${file.fileId}`}>{file.name}</a>
          <span class="muted small">{fileSize(file.bytes)}</span>
        </li>
      ))}
    </ul>
  );
