import { makeStyles, tokens } from '@fluentui/react-components';
import type { PropsWithChildren } from 'react';
import { isProblemWith } from '../api/api-error';
import { useWorkspace } from '../api/use-workspace';
import { Patient } from '../ui/patient';
import { ProblemMessage } from '../ui/problem-message';
import { SetUpPage } from './set-up-page';

const useStyles = makeStyles({ box: { padding: tokens.spacingHorizontalL } });

/** Lets the pages appear once the workspace is there and open to the reader; otherwise says what to do. */
export const WorkspaceGate = (props: Readonly<PropsWithChildren>) => {
  const workspace = useWorkspace();
  const styles = useStyles();
  if (workspace.data) return props.children;
  if (isProblemWith(workspace.error, 403, 404)) return <SetUpPage problem={workspace.error} />;
  return (
    <main className={styles.box}>
      {workspace.isError ? (
        <ProblemMessage error={workspace.error} onRetry={() => void workspace.refetch()} />
      ) : (
        <Patient />
      )}
    </main>
  );
};
