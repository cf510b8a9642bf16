import { Button, Field, makeStyles, Select, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { z } from 'zod';
import type { getTeam } from '#core/contract/workspace';
import { useLeadAction } from '../api/use-lead-action';
import { useMe } from '../api/use-me';
import { useTeam } from '../api/use-team';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, padding: 0, listStyleType: 'none' },
  lead: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  appoint: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  choice: { minWidth: 0, flex: '0 1 320px' },
});

type Team = z.output<typeof getTeam.answer>;
type Action = ReturnType<typeof useLeadAction>;

type RowProps = Readonly<{
  lead: Team['leads'][number];
  /** What the reader may do, and whether it is about themselves. */
  isLead: boolean;
  isMe: boolean;
  action: Action;
}>;

const LeadRow = ({ lead, isLead, isMe, action }: RowProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const name = lead.name ?? say('leads.unnamed');
  const remove = (): void => {
    setIsAsking(false);
    action.mutate({ kind: 'remove', userId: lead.userId });
  };
  return (
    <li className={styles.lead}>
      <span>{lead.isInTeam ? name : say('leads.left', { name })}</span>
      {isLead && isMe && (
        <Button {...restoreFocus} size="small" disabled={action.isPending} onClick={() => setIsAsking(true)}>
          {say('leads.stepDown')}
        </Button>
      )}
      {isLead && !lead.isInTeam && (
        <Button size="small" disabled={action.isPending} onClick={remove}>
          {say('leads.remove', { name })}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          heading={say('leads.stepDown.heading')}
          detail={say('leads.stepDown.means')}
          confirm={say('leads.stepDown')}
          onConfirm={remove}
          onClose={() => setIsAsking(false)}
        />
      )}
    </li>
  );
};

const Appoint = ({ team, action }: Readonly<{ team: Team; action: Action }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const leading = new Set(team.leads.map(({ userId }) => userId));
  const others = team.members.filter(({ userId }) => !leading.has(userId));
  if (others.length === 0) return <p>{say('leads.allLead')}</p>;
  const appoint = (): void => action.mutate({ kind: 'appoint', userId: chosen }, { onSuccess: () => setChosen('') });
  return (
    <div className={styles.appoint}>
      <Field className={styles.choice} label={say('leads.choose')}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{say('leads.nobody')}</option>
          {others.map(({ userId, name }) => (
            <option key={userId} value={userId}>
              {name || userId}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabledFocusable={chosen === '' || action.isPending} onClick={appoint}>
        {say('leads.appoint')}
      </Button>
    </div>
  );
};

/** Who leads this PMO; leads appoint others from the team, and step down. */
export const LeadsSection = ({ isLead }: Readonly<{ isLead: boolean }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const action = useLeadAction();
  const me = useMe().data?.userId;
  return (
    <Section heading={say('leads.heading')}>
      <p>{say('leads.detail')}</p>
      <div aria-live="polite">{action.isError && <ProblemMessage error={action.error} />}</div>
      <QueryGate query={useTeam()}>
        {(team) => (
          <>
            <ul className={styles.list}>
              {team.leads.map((lead) => (
                <LeadRow key={lead.userId} lead={lead} isLead={isLead} isMe={lead.userId === me} action={action} />
              ))}
            </ul>
            {isLead && <Appoint team={team} action={action} />}
          </>
        )}
      </QueryGate>
    </Section>
  );
};
