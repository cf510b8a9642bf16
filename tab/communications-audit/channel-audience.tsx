import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { Audience } from '#core/wave/wave';
import { useStakeholders } from '../api/use-stakeholders';
import { useVoice } from '../language/voice';
import { PeoplePicker } from '../ui/people-picker';
import { attributeNames, attributeValues } from '../waves/segments';

type Props = Readonly<{ audience: Audience; onChange: (audience: Audience) => void }>;

const empty: Readonly<Record<Audience['kind'], Audience>> = {
  everyone: { kind: 'everyone' },
  segment: { kind: 'segment', attribute: '', value: '' },
  people: { kind: 'people', userIds: [] },
};

type ChoiceProps = Readonly<{
  label: string;
  value: string;
  options: readonly string[];
  onChoose: (value: string) => void;
}>;

const Choice = ({ label, value, options, onChoose }: ChoiceProps) => (
  <Field label={label} required>
    <Select value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
      <option value="" />
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </Select>
  </Field>
);

/** Whom a channel is for, of the register. */
export const ChannelAudience = ({ audience, onChange }: Props) => {
  const { say } = useVoice();
  const register = useStakeholders().data?.stakeholders ?? [];
  const kinds = (['everyone', 'segment', 'people'] as const).filter(
    (kind) => kind !== 'segment' || audience.kind === kind || attributeNames(register).length > 0,
  );
  return (
    <>
      <Field label={say('communicationsAudit.channel.audience')}>
        <RadioGroup
          value={audience.kind}
          onChange={(_, { value }) => onChange(empty[kinds.find((kind) => kind === value) ?? 'everyone'])}
        >
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={say(`plan.audience.${kind}`)} />
          ))}
        </RadioGroup>
      </Field>
      {audience.kind === 'segment' && (
        <>
          <Choice
            label={say('plan.attribute')}
            value={audience.attribute}
            options={attributeNames(register)}
            onChoose={(attribute) => onChange({ ...audience, attribute, value: '' })}
          />
          <Choice
            label={say('plan.value')}
            value={audience.value}
            options={attributeValues(register, audience.attribute)}
            onChoose={(value) => onChange({ ...audience, value })}
          />
        </>
      )}
      {audience.kind === 'people' && (
        <PeoplePicker
          people={register}
          chosen={audience.userIds}
          onChange={(userIds) => onChange({ kind: 'people', userIds: [...userIds] })}
        />
      )}
    </>
  );
};
