import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../language/voice';
import { RegisterFilters } from './register-filters';
import { groupsOf, indexed, type RegisterView, viewOf, wholeRegister } from './register-view';
import { StakeholderGrid } from './stakeholder-grid';

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** From this many entries on a search is worth its place. */
const enoughToSearch = 10;

type Props = Readonly<{
  stakeholders: readonly StakeholderView[];
  onOpen: (person: StakeholderView) => void;
}>;

const Found = ({ stakeholders, view, onOpen }: Props & Readonly<{ view: RegisterView }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const register = useMemo(() => indexed(stakeholders), [stakeholders]);
  // Typing goes before drawing.
  const shown = useDeferredValue(view);
  const people = useMemo(() => viewOf(register, shown), [register, shown]);
  const isWhole = people.length === stakeholders.length;
  return (
    <>
      <p className={styles.quiet} aria-live="polite">
        {!isWhole && say('register.found', { n: people.length })}
      </p>
      {people.length > 0 && <StakeholderGrid people={people} onOpen={onOpen} />}
    </>
  );
};

/** The register, with a search, filters and an order once it is long. */
export const StakeholderList = ({ stakeholders, onOpen }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [view, setView] = useState(wholeRegister);
  const groups = useMemo(() => groupsOf(stakeholders), [stakeholders]);
  if (stakeholders.length === 0) return <p>{say('register.empty')}</p>;
  const reachable = stakeholders.filter(({ reachability }) => reachability === 'reachable').length;
  return (
    <>
      <p className={styles.quiet}>{say('register.summary', { n: stakeholders.length, reachable })}</p>
      {stakeholders.length >= enoughToSearch && (
        <RegisterFilters view={view} groups={groups} onChange={(change) => setView({ ...view, ...change })} />
      )}
      <Found stakeholders={stakeholders} view={view} onOpen={onOpen} />
    </>
  );
};
