import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { mostPeopleInOneRequest } from '#core/contract/stakeholders';
import { type AddedStakeholders, useAddStakeholders } from '../api/use-add-stakeholders';
import { usePeople } from '../api/use-people';
import { useVoice } from '../language/voice';
import { FormDialog } from '../ui/form-dialog';
import { PeoplePicker } from '../ui/people-picker';
import { QueryGate } from '../ui/query-gate';
import { badIdIn, pastedIds } from './pasted-ids';

type FieldsProps = Readonly<{
  chosen: readonly string[];
  onChoose: (userIds: readonly string[]) => void;
  pasted: string;
  onPaste: (text: string) => void;
}>;

const PeopleFields = ({ chosen, onChoose, pasted, onPaste }: FieldsProps) => {
  const { say } = useVoice();
  const bad = badIdIn(pastedIds(pasted));
  return (
    <>
      <QueryGate query={usePeople()}>
        {({ people }) =>
          people.length === 0 ? (
            <p>{say('register.nobodyNew')}</p>
          ) : (
            <PeoplePicker people={people} chosen={chosen} onChange={onChoose} />
          )
        }
      </QueryGate>
      <Field
        label={say('register.paste')}
        hint={say('register.paste.hint')}
        validationMessage={bad === null ? null : say('register.paste.bad', { id: bad })}
      >
        <Textarea value={pasted} onChange={(_, { value }) => onPaste(value)} />
      </Field>
    </>
  );
};

type Props = Readonly<{ onClose: () => void; onAdded: (added: AddedStakeholders) => void }>;

/** Adds people to the register: chosen from those the app has met, or by their ids. */
export const AddPeopleDialog = ({ onClose, onAdded }: Props) => {
  const { say } = useVoice();
  const add = useAddStakeholders();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [pasted, setPasted] = useState('');
  const userIds = [...new Set([...chosen, ...pastedIds(pasted)])];
  const submit = (): void => {
    const done = (added: AddedStakeholders): void => {
      onAdded(added);
      onClose();
    };
    add.mutate({ userIds }, { onSuccess: done });
  };
  const isTooMany = userIds.length > mostPeopleInOneRequest;
  return (
    <FormDialog
      heading={say('register.add')}
      submit={say('register.addThem', { n: userIds.length })}
      error={add.error}
      isDisabled={userIds.length === 0 || isTooMany || badIdIn(userIds) !== null || add.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <PeopleFields chosen={chosen} onChoose={setChosen} pasted={pasted} onPaste={setPasted} />
      {isTooMany && <p>{say('register.tooMany', { most: mostPeopleInOneRequest })}</p>}
    </FormDialog>
  );
};
