import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { channels } from '#core/abcde/channel';
import {
  frequencySchema,
  longestChannelName,
  longestChannelOwner,
  longestChannelPurpose,
  type WrittenChannel,
} from '#core/communication-audit/channel-inventory';
import type { ChannelView } from '#core/contract/channel-inventory';
import { useChannelAction } from '../api/use-channels';
import { useVoice } from '../language/voice';
import { FormDialog } from '../ui/form-dialog';
import { ChannelAudience } from './channel-audience';

const frequencies = frequencySchema.options;

const newChannel: WrittenChannel = {
  name: '',
  kind: 'email',
  purpose: '',
  owner: '',
  audience: { kind: 'everyone' },
  frequency: 'monthly',
};

const writtenOf = ({ name, kind, purpose, owner, audience, frequency }: WrittenChannel): WrittenChannel => {
  const tidy = { name: name.trim(), purpose: purpose.trim(), owner: owner.trim() };
  return { ...tidy, kind, audience, frequency };
};

const isEnough = ({ name, audience }: WrittenChannel): boolean => {
  if (name.trim() === '') return false;
  if (audience.kind === 'segment') return audience.attribute !== '' && audience.value !== '';
  return audience.kind === 'everyone' || audience.userIds.length > 0;
};

type PartProps = Readonly<{ channel: WrittenChannel; onChange: (change: Partial<WrittenChannel>) => void }>;

const TextFields = ({ channel, onChange }: PartProps) => {
  const { say } = useVoice();
  return (
    <>
      <Field label={say('communicationsAudit.channel.name')} required>
        <Input
          value={channel.name}
          maxLength={longestChannelName}
          onChange={(_, { value }) => onChange({ name: value })}
        />
      </Field>
      <Field label={say('communicationsAudit.channel.purpose')}>
        <Textarea
          value={channel.purpose}
          maxLength={longestChannelPurpose}
          onChange={(_, { value }) => onChange({ purpose: value })}
        />
      </Field>
      <Field label={say('communicationsAudit.channel.owner')}>
        <Input
          value={channel.owner}
          maxLength={longestChannelOwner}
          onChange={(_, { value }) => onChange({ owner: value })}
        />
      </Field>
    </>
  );
};

const ChoiceFields = ({ channel, onChange }: PartProps) => {
  const { say } = useVoice();
  return (
    <>
      <Field label={say('communicationsAudit.channel.way')}>
        <Select
          value={channel.kind}
          onChange={(_, { value }) => onChange({ kind: channels.find((one) => one === value) ?? channel.kind })}
        >
          {channels.map((kind) => (
            <option key={kind} value={kind}>
              {say(`communicationsAudit.way.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('communicationsAudit.channel.frequency')}>
        <Select
          value={channel.frequency}
          onChange={(_, { value }) =>
            onChange({ frequency: frequencies.find((one) => one === value) ?? channel.frequency })
          }
        >
          {frequencies.map((frequency) => (
            <option key={frequency} value={frequency}>
              {say(`communicationsAudit.frequency.${frequency}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};

/** Enters a channel in the inventory, or changes one. */
export const ChannelDialog = ({ channel, onClose }: Readonly<{ channel: ChannelView | null; onClose: () => void }>) => {
  const { say } = useVoice();
  const action = useChannelAction();
  const [draft, setDraft] = useState<WrittenChannel>(() => channel ?? newChannel);
  const change = (changed: Partial<WrittenChannel>): void => setDraft({ ...draft, ...changed });
  const submit = (): void =>
    action.mutate({ channelId: channel?.id ?? null, channel: writtenOf(draft) }, { onSuccess: onClose });
  return (
    <FormDialog
      heading={
        channel
          ? say('communicationsAudit.channel.change.of', { name: channel.name })
          : say('communicationsAudit.channel.add')
      }
      submit={say('communicationsAudit.save')}
      error={action.error}
      isDisabled={!isEnough(draft) || action.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextFields channel={draft} onChange={change} />
      <ChoiceFields channel={draft} onChange={change} />
      <ChannelAudience audience={draft.audience} onChange={(audience) => change({ audience })} />
    </FormDialog>
  );
};
