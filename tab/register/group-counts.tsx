import { makeStyles, tokens } from '@fluentui/react-components';
import { mostMembers } from '#core/directory/directory';
import type { ImportedGroup } from '../api/use-import-group';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

/** Who of a group does not come into the register, and why. */
export const GroupCounts = ({ counts }: Readonly<{ counts: Omit<ImportedGroup, 'added'> }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { withoutApp, pmoMembers, guests, disabled, hasMore } = counts;
  const lines = [
    ...(withoutApp > 0 ? [say('directory.withoutApp', { n: withoutApp })] : []),
    ...(pmoMembers > 0 ? [say('register.pmoMembers', { n: pmoMembers })] : []),
    ...(guests > 0 ? [say('directory.guests', { n: guests })] : []),
    ...(disabled > 0 ? [say('directory.disabled', { n: disabled })] : []),
    ...(hasMore ? [say('directory.cut', { most: mostMembers })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
