import type { CommandType } from '../../domain/dossier/commands.ts';
import { Form } from '../components/form.tsx';
import { Panel } from '../components/marks.tsx';
import { commandLabels, commandSlugs } from '../labels/commands.ts';
import { type FormState, type FormToken, untouched } from '../pageContext.ts';
import { actionFields, type PanelCommand, panelCommands } from './actionFields.tsx';
import type { ActionProps } from './actionProps.ts';

/** The form that came back with errors. */
export interface Attempt {
  readonly command: PanelCommand;
  readonly state: FormState;
}

interface ActionsProps extends Omit<ActionProps, 'form' | 'state'> {
  readonly actions: readonly CommandType[];
  readonly token: FormToken;
  readonly attempt?: Attempt;
}

const grave: readonly CommandType[] = ['refuse', 'withdraw', 'takeBackDecision', 'takeBackVote'];
const withFile: readonly CommandType[] = ['recordDocument'];

/** Acts that are the person's duty now stand open; the others wait folded. */
const duties: readonly CommandType[] = [
  'answerAsCoAuthor',
  'answer',
  'appraise',
  'vote',
  'recordDocument',
  'allowDespiteVote',
  'evaluate',
];

const editLabels: Partial<Record<CommandType, string>> = {
  saveDraft: 'Sửa và hoàn thiện bản nháp',
  resubmit: 'Sửa và gửi lại',
  completePaperwork: 'Bổ sung phần còn thiếu',
  amend: 'Sửa đổi nội dung',
};

const editLabel = (action: CommandType, { dossier: { current } }: ActionsProps) =>
  action === 'amend' && current.kind === 'step' && current.state.type !== 'implementation'
    ? 'Ghi ngày làm căn cứ tính hạn'
    : editLabels[action];

/** Exactly what the person may do now, each with its form. */
export const Actions = (props: ActionsProps) => {
  const edits = props.actions.filter((action) => editLabels[action]);
  const forms = panelCommands.filter((command) => props.actions.includes(command));
  if (edits.length === 0 && forms.length === 0) return null;
  return (
    <div class="actions">
      <Panel title="Việc có thể làm" id="viec-co-the-lam">
        {edits.map((action) => (
          <p>
            <a class="button" href={`/soan/${props.dossier.id}`}>
              {editLabel(action, props)}
            </a>
          </p>
        ))}
        {forms.map((command) => (
          <Action {...props} command={command} />
        ))}
      </Panel>
    </div>
  );
};

const isOpen = (command: PanelCommand, attempt: Attempt | undefined): boolean =>
  attempt ? attempt.command === command : duties.includes(command);

/** Acts that take no words are one button. */
const wordless: readonly PanelCommand[] = ['receive', 'closeVote', 'takeBackVote'];

const Action = (props: ActionsProps & { command: PanelCommand }) =>
  wordless.includes(props.command) ? <OneButton {...props} /> : <FoldedForm {...props} />;

const OneButton = ({ command, token, dossier }: ActionsProps & { command: PanelCommand }) => {
  const slug = commandSlugs[command];
  return (
    <Form action={`/ho-so/${dossier.id}/${slug}`} token={token} class="option-only">
      <button type="submit" class={command === 'receive' ? undefined : 'secondary'}>
        {commandLabels[command]}
      </button>
    </Form>
  );
};

const FoldedForm = ({
  command,
  attempt,
  token,
  ...props
}: ActionsProps & { command: PanelCommand }) => {
  const slug = commandSlugs[command];
  const state = attempt?.command === command ? attempt.state : untouched;
  const Fields = actionFields[command] as (props: ActionProps) => ReturnType<typeof Panel>;
  return (
    <details class={grave.includes(command) ? 'act stop' : 'act'} open={isOpen(command, attempt)}>
      <summary>{commandLabels[command]}</summary>
      <Form
        action={`/ho-so/${props.dossier.id}/${slug}`}
        token={token}
        files={withFile.includes(command)}
      >
        <Fields {...props} form={slug} state={state} />
        <button type="submit" class={grave.includes(command) ? 'danger' : undefined}>
          {commandLabels[command]}
        </button>
      </Form>
    </details>
  );
};
