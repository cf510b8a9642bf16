import { makeStyles, tokens } from '@fluentui/react-components';
import type { PropsWithChildren } from 'react';
import { isProblemWith } from '../api/api-error';
import { useWorkspace } from '../api/use-workspace';
import { useVoice } from '../language/voice';
import { Patient } from '../ui/patient';
import { ProblemMessage } from '../ui/problem-message';
import { Notice } from './notice';
import { SetUpPage } from './set-up-page';

const useStyles = makeStyles({ box: { padding: tokens.spacingHorizontalL } });

/** Lets the pages appear once the workspace is there and open to the reader; otherwise says what to do. */
export const WorkspaceGate = (props: Readonly<PropsWithChildren>) => {
  const workspace = useWorkspace();
  const { say } = useVoice();
  const styles = useStyles();
  if (workspace.data) return props.children;
  if (isProblemWith(workspace.error, 403, 404)) return <SetUpPage problem={workspace.error} />;
  if (workspace.isError) {
    return (
      <Notice heading={say('error.notLoaded')}>
        <ProblemMessage error={workspace.error} onRetry={() => void workspace.refetch()} />
      </Notice>
    );
  }
  return (
    <main className={styles.box}>
      <Patient />
    </main>
  );
};
