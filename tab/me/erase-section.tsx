import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { MyData } from '#core/my-data/my-data';
import { useEraseMe, useMyData } from '../api/use-my-data';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Patient } from '../ui/patient';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const said = ['difference', 'goes', 'stays', 'older', 'seen', 'after'] as const;

const ledAlone = (data: MyData | undefined): string[] =>
  data?.workspaces.flatMap(({ leads, name }) => (leads === 'alone' ? [name] : [])) ?? [];

const LastLeadNote = ({ names }: Readonly<{ names: readonly string[] }>) => {
  const { say } = useVoice();
  if (names.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('myData.erase.lastLead', { names: names.join(', ') })}</MessageBarBody>
    </MessageBar>
  );
};

type Props = Readonly<{ onErased: (isWhole: boolean) => void }>;

/** Erasing the reader: what goes, what stays and why, what happens to a PMO they lead, and only then the button. */
export const EraseSection = ({ onErased }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const mine = useMyData(isAsking);
  const erase = useEraseMe();
  const names = ledAlone(mine.data);
  const onConfirm = (): void => {
    setAsking(false);
    erase.mutate(undefined, { onSuccess: ({ isWhole }) => onErased(isWhole) });
  };
  return (
    <Section heading={say('myData.erase.heading')}>
      {said.map((what) => (
        <p key={what}>{say(`myData.erase.${what}`)}</p>
      ))}
      <div className={styles.actions}>
        <Button {...restoreFocus} disabledFocusable={erase.isPending} onClick={() => setAsking(true)}>
          {say('myData.erase.button')}
        </Button>
      </div>
      {erase.isError && <ProblemMessage error={erase.error} onRetry={onConfirm} />}
      {isAsking && mine.isPending && <Patient />}
      {isAsking && !mine.isPending && (
        <ConfirmDialog
          heading={say('myData.erase.confirmHeading')}
          detail={
            <>
              <LastLeadNote names={names} />
              <p>{say('myData.erase.undo')}</p>
            </>
          }
          confirm={say('myData.erase.confirm')}
          onConfirm={onConfirm}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
};
