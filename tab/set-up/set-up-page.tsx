import { Button } from '@fluentui/react-components';
import type { ApiProblem } from '../api/api-error';
import { useMe } from '../api/use-me';
import { useSetUpWorkspace } from '../api/use-set-up-workspace';
import { useWorkspaceScope } from '../api/workspace-scope';
import { useVoice } from '../language/voice';
import { DeletionNote } from '../settings/deletion-note';
import { ProblemMessage } from '../ui/problem-message';
import { QueryGate } from '../ui/query-gate';
import { Notice } from './notice';

const SetUpOffer = (props: Readonly<{ name: string }>) => {
  const { say } = useVoice();
  const setUp = useSetUpWorkspace();
  return (
    <Notice heading={say('setUp.heading', { name: props.name })}>
      <p>{say('setUp.detail')}</p>
      {setUp.isError && <ProblemMessage error={setUp.error} />}
      <Button appearance="primary" disabled={setUp.isPending} onClick={() => setUp.mutate()}>
        {say('setUp.do')}
      </Button>
    </Notice>
  );
};

const NotYours = (props: Readonly<{ problem: ApiProblem }>) => {
  const { say } = useVoice();
  const { status, detail } = props.problem.problem;
  const key = status === 403 ? 'setUp.notMember' : 'setUp.unknown';
  return (
    <Notice heading={say(key)}>
      <p>{say(`${key}.do`)}</p>
      {detail && <p>{detail}</p>}
      {status === 404 && <DeletionNote />}
    </Notice>
  );
};

/** Shown while the team is no workspace, or none of the reader's: one button for who may change that, words for others. */
export const SetUpPage = (props: Readonly<{ problem: ApiProblem }>) => {
  const { workspaceId } = useWorkspaceScope();
  return (
    <QueryGate query={useMe()}>
      {({ waitingForSetUp }) => {
        const team = waitingForSetUp.find(({ id }) => id === workspaceId);
        return team ? <SetUpOffer name={team.name} /> : <NotYours problem={props.problem} />;
      }}
    </QueryGate>
  );
};
