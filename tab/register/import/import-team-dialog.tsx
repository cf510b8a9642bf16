import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ImportOutcome } from '#core/contract/register-import';
import { useTeamMembers, useTeams } from '../../api/use-teams';
import { useVoice } from '../../language/voice';
import { ProblemMessage } from '../../ui/problem-message';
import { QueryGate } from '../../ui/query-gate';
import { ImportDialog } from './import-dialog';
import { listOfPeople } from './import-list';

type ChoiceProps = Readonly<{ chosen: string; onChoose: (teamId: string) => void }>;

const TeamChoice = ({ chosen, onChoose }: ChoiceProps) => {
  const { say } = useVoice();
  return (
    <QueryGate query={useTeams()}>
      {({ teams }) =>
        teams.length === 0 ? (
          <p>{say('import.team.none')}</p>
        ) : (
          <Field label={say('import.team.label')} hint={say('import.team.hint')}>
            <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
              <option value="" />
              {teams.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )
      }
    </QueryGate>
  );
};

type Props = Readonly<{ onImported: (outcome: ImportOutcome) => void; onClose: () => void }>;

/** Imports the members of one of the reader's teams. */
export const ImportTeamDialog = ({ onImported, onClose }: Props) => {
  const { say } = useVoice();
  const [teamId, setTeamId] = useState('');
  const members = useTeamMembers(teamId);
  const people = members.data?.people;
  const list = useMemo(() => (people ? listOfPeople(teamId, people) : null), [teamId, people]);
  return (
    <ImportDialog heading={say('import.team.heading')} list={list} onImported={onImported} onClose={onClose}>
      <TeamChoice chosen={teamId} onChoose={setTeamId} />
      {members.isError && <ProblemMessage error={members.error} onRetry={() => void members.refetch()} />}
    </ImportDialog>
  );
};
