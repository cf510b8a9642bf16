import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ImportedGroup } from '../api/use-import-group';
import { useVoice } from '../language/voice';
import { GroupCounts } from './group-counts';
import type { GroupImportFlow } from './use-group-import';

type Props = Readonly<{ flow: GroupImportFlow; imported: ImportedGroup }>;

const WhatNext = ({ flow, imported }: Props) => {
  const { say } = useVoice();
  const { installing, mayInstall } = flow;
  if (installing.isSuccess) return say('directory.planned', { n: installing.data.planned });
  if (imported.withoutApp === 0) return null;
  return mayInstall ? say('directory.install.detail') : say('directory.install.ask');
};

/** Says what the import did, and what to do about those who do not have the app. */
export const ResultStep = ({ flow, imported }: Props) => {
  const { say } = useVoice();
  return (
    <>
      <MessageBar intent={imported.added > 0 ? 'success' : 'info'} layout="multiline">
        <MessageBarBody>{say('register.added', { n: imported.added })}</MessageBarBody>
      </MessageBar>
      <GroupCounts counts={imported} />
      <div aria-live="polite">
        <WhatNext flow={flow} imported={imported} />
      </div>
    </>
  );
};
