import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { channels } from '#core/abcde/channel';
import { longestMeasure } from '#core/abcde/draft';
import type { Letter } from '#core/abcde/letter';
import { useVoice } from '../../language/voice';
import { AudienceFields } from '../../waves/audience-fields';
import type { WorkspaceTime } from '../../waves/workspace-time';
import type { MessageDraft } from './message-draft';
import type { ChangeMessage } from './use-message-draft';

const useStyles = makeStyles({
  short: { maxWidth: '260px' },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

type Props = Readonly<{ draft: MessageDraft; workspace: WorkspaceTime; onChange: ChangeMessage }>;

const DeliveryFields = ({ draft, workspace, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <>
      <Field label={say('communications.channel')}>
        <Select
          className={styles.short}
          value={draft.channel ?? ''}
          onChange={(_, { value }) => onChange({ channel: channels.find((channel) => channel === value) ?? null })}
        >
          <option value="">{say('communications.notSaid')}</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {say(`communications.channel.${channel}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say('communications.sendAt')}
        hint={say('communications.sendAt.hint', { zone: workspace.timeZone })}
      >
        <Input
          className={styles.short}
          type="datetime-local"
          value={draft.sendOn}
          onChange={(_, { value }) => onChange({ sendOn: value })}
        />
      </Field>
    </>
  );
};

const EvaluationFields = ({ draft, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <>
      <Field label={say('communications.measure')} hint={say('communications.measure.hint')}>
        <Textarea
          value={draft.successMeasure}
          maxLength={longestMeasure}
          onChange={(_, { value }) => onChange({ successMeasure: value })}
        />
      </Field>
      <Field label={say('communications.reviewOn')} hint={say('communications.reviewOn.hint')}>
        <Input
          className={styles.short}
          type="date"
          value={draft.reviewOn}
          onChange={(_, { value }) => onChange({ reviewOn: value })}
        />
      </Field>
    </>
  );
};

/** What the author says about the message under a letter; nothing where the text alone is looked at. */
export const LetterFields = (props: Props & Readonly<{ letter: Letter }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  switch (props.letter) {
    case 'audience':
      return (
        <div className={styles.fields}>
          <AudienceFields
            draft={props.draft}
            label={say('communications.audience')}
            hint={say('communications.audience.hint')}
            onChange={props.onChange}
          />
        </div>
      );
    case 'delivery':
      return (
        <div className={styles.fields}>
          <DeliveryFields {...props} />
        </div>
      );
    case 'evaluation':
      return (
        <div className={styles.fields}>
          <EvaluationFields {...props} />
        </div>
      );
    default:
      return null;
  }
};
