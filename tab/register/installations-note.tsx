import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { installationReasonSchema } from '#core/directory/installation';
import type { DirectoryView } from '../api/use-directory';
import { useVoice } from '../language/voice';

/** How far installing the app for people is, and why not for some; nothing while nobody asked for it. */
export const InstallationsNote = ({ installations }: Pick<DirectoryView, 'installations'>) => {
  const { say } = useVoice();
  const { planned, installing, installed, refused, failed } = installations.states;
  if (planned + installing + installed + refused + failed === 0) return null;
  const reasons = installationReasonSchema.options.flatMap((reason) => {
    const n = installations.reasons[reason];
    return n === undefined ? [] : [say(`directory.reason.${reason}`, { n })];
  });
  const counts = { installed, waiting: planned + installing, ended: refused + failed };
  return (
    <MessageBar intent={reasons.length > 0 ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        {say('directory.installations', counts)}
        {reasons.length > 0 && (
          <ul>
            {reasons.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};
