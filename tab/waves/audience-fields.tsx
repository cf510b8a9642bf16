import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useStakeholders } from '../api/use-stakeholders';
import { useVoice } from '../language/voice';
import { PeoplePicker } from '../ui/people-picker';
import { attributeNames, attributeValues } from './segments';
import type { WaveDraft } from './wave-draft';

/** Who is meant, as far as it has been said; the kind is null until then. */
export type AudienceDraft = Pick<WaveDraft, 'attribute' | 'value' | 'userIds'> & {
  readonly audienceKind: WaveDraft['audienceKind'] | null;
};

type ChangedAudience = Partial<Pick<WaveDraft, 'audienceKind' | 'attribute' | 'value' | 'userIds'>>;

type Props = Readonly<{
  draft: AudienceDraft;
  label: string;
  hint: string;
  onChange: (change: ChangedAudience) => void;
}>;
type PropsWithRegister = Props & Readonly<{ stakeholders: readonly StakeholderView[] }>;

const kinds = ['everyone', 'segment', 'people'] as const;

const kindOf = (value: string): WaveDraft['audienceKind'] => kinds.find((kind) => kind === value) ?? 'everyone';

const Choice = (
  props: Readonly<{ label: string; value: string; options: readonly string[]; onChoose: (value: string) => void }>,
) => (
  <Field label={props.label} required>
    <Select value={props.value} onChange={(_, { value }) => props.onChoose(value)}>
      <option value="" />
      {props.options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </Select>
  </Field>
);

const SegmentFields = ({ draft, onChange, stakeholders }: PropsWithRegister) => {
  const { say } = useVoice();
  return (
    <>
      <Choice
        label={say('plan.attribute')}
        value={draft.attribute}
        options={attributeNames(stakeholders)}
        onChoose={(attribute) => onChange({ attribute, value: '' })}
      />
      <Choice
        label={say('plan.value')}
        value={draft.value}
        options={attributeValues(stakeholders, draft.attribute)}
        onChoose={(value) => onChange({ value })}
      />
    </>
  );
};

/** Who is meant: everyone on the register, one group of it if there are any, or chosen people. */
export const AudienceFields = (props: Props) => {
  const { draft, onChange } = props;
  const { say } = useVoice();
  const register = useStakeholders().data?.stakeholders ?? [];
  const hasGroups = attributeNames(register).length > 0;
  return (
    <>
      <Field label={props.label} hint={props.hint}>
        <RadioGroup
          value={draft.audienceKind ?? ''}
          onChange={(_, { value }) => onChange({ audienceKind: kindOf(value) })}
        >
          {kinds
            .filter((kind) => kind !== 'segment' || hasGroups)
            .map((kind) => (
              <Radio key={kind} value={kind} label={say(`plan.audience.${kind}`)} />
            ))}
        </RadioGroup>
      </Field>
      {draft.audienceKind === 'segment' && <SegmentFields {...props} stakeholders={register} />}
      {draft.audienceKind === 'people' && (
        <PeoplePicker people={register} chosen={draft.userIds} onChange={(userIds) => onChange({ userIds })} />
      )}
    </>
  );
};
