import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { letters } from '#core/abcde/letter';
import type { WrittenFinding } from '#core/communication-audit/change-findings';
import { type Finding, longestActionTitle, longestFinding } from '#core/communication-audit/communication-audit';
import { useCommunicationAuditAction } from '../api/use-communication-audit-action';
import { useTeam } from '../api/use-team';
import { useVoice } from '../language/voice';
import { FormDialog } from '../ui/form-dialog';

/** What is filled in so far. */
type Draft = {
  readonly letter: WrittenFinding['letter'];
  readonly text: string;
  readonly hasAction: boolean;
  readonly title: string;
  readonly ownerId: string;
  readonly due: string;
};

const draftOf = (finding: Finding | null): Draft => ({
  letter: finding?.letter ?? null,
  text: finding?.text ?? '',
  hasAction: finding === null || finding.action !== null,
  title: finding?.action?.title ?? '',
  ownerId: finding?.action?.ownerId ?? '',
  due: finding?.action?.due ?? '',
});

const writtenOf = ({ letter, text, hasAction, title, ownerId, due }: Draft): WrittenFinding => ({
  letter,
  text: text.trim(),
  action: hasAction ? { title: title.trim(), ownerId, due } : null,
});

const isEnough = ({ text, hasAction, title, ownerId, due }: Draft): boolean =>
  text.trim() !== '' && (!hasAction || (title.trim() !== '' && ownerId !== '' && due !== ''));

type PartProps = Readonly<{ draft: Draft; onChange: (change: Partial<Draft>) => void }>;

const ActionFields = ({ draft, onChange }: PartProps) => {
  const { say } = useVoice();
  const members = useTeam().data?.members ?? [];
  return (
    <>
      <Field label={say('communicationsAudit.action.title')} required>
        <Input
          value={draft.title}
          maxLength={longestActionTitle}
          onChange={(_, { value }) => onChange({ title: value })}
        />
      </Field>
      <Field label={say('communicationsAudit.column.owner')} required>
        <Select value={draft.ownerId} onChange={(_, { value }) => onChange({ ownerId: value })}>
          <option value="">{say('leads.nobody')}</option>
          {members.map(({ userId, name }) => (
            <option key={userId} value={userId}>
              {name || userId}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('communicationsAudit.column.due')} required>
        <Input type="date" value={draft.due} onChange={(_, { value }) => onChange({ due: value })} />
      </Field>
    </>
  );
};

type Props = Readonly<{ quarter: string; finding: Finding | null; onClose: () => void }>;

/** Writes down a finding, with an action for the agenda or without. */
export const FindingDialog = ({ quarter, finding, onClose }: Props) => {
  const { say } = useVoice();
  const action = useCommunicationAuditAction(quarter);
  const [draft, setDraft] = useState(() => draftOf(finding));
  const change = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed });
  const submit = (): void =>
    action.mutate(
      finding
        ? { kind: 'change-finding', findingId: finding.id, finding: writtenOf(draft) }
        : { kind: 'add-finding', finding: writtenOf(draft) },
      { onSuccess: onClose },
    );
  return (
    <FormDialog
      heading={say(finding ? 'communicationsAudit.finding.change' : 'communicationsAudit.finding.add')}
      submit={say('communicationsAudit.save')}
      error={action.error}
      isDisabled={!isEnough(draft) || action.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={say('communicationsAudit.column.finding')} required>
        <Textarea value={draft.text} maxLength={longestFinding} onChange={(_, { value }) => change({ text: value })} />
      </Field>
      <Field label={say('communicationsAudit.finding.letter')}>
        <Select
          value={draft.letter ?? ''}
          onChange={(_, { value }) => change({ letter: letters.find((letter) => letter === value) ?? null })}
        >
          <option value="">{say('communicationsAudit.finding.noLetter')}</option>
          {letters.map((letter) => (
            <option key={letter} value={letter}>
              {say(`abcde.letter.${letter}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={say('communicationsAudit.finding.hasAction')}
        checked={draft.hasAction}
        onChange={(_, { checked }) => change({ hasAction: checked === true })}
      />
      {draft.hasAction && <ActionFields draft={draft} onChange={change} />}
    </FormDialog>
  );
};
