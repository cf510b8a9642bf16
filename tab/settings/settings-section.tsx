import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { settingNames, settingWords } from '#core/workspace/setting-words';
import type { WorkspaceSettings } from '#core/workspace/workspace';
import { ApiProblem } from '../api/api-error';
import { useChangeSettings } from '../api/use-change-settings';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';
import { draftOf, fieldProblem, isChanged, settingsOf } from './settings-draft';
import { SettingsFields } from './settings-fields';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  terms: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  detail: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

type Props = Readonly<{ settings: WorkspaceSettings }>;

/** The settings as members read them. */
export const SettingsRead = ({ settings }: Props) => {
  const voice = useVoice();
  const styles = useStyles();
  return (
    <Section heading={voice.say('settings.heading')}>
      <p>{voice.say('settings.readOnly')}</p>
      <dl className={styles.terms}>
        {settingNames.map((name) => (
          <div key={name}>
            <dt className={styles.term}>{voice.say(`settings.${name}`)}</dt>
            <dd className={styles.detail}>{settingWords(name, settings, voice)}</dd>
            <dd className={styles.hint}>{voice.say(`settings.${name}.hint`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

/** The settings as leads change them: saved together, and taken back together. */
export const SettingsSection = ({ settings }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [before, setBefore] = useState<WorkspaceSettings | null>(null);
  const change = useChangeSettings();
  const problem = change.error instanceof ApiProblem ? change.error.problem : null;
  const isBadInput = problem?.errors !== undefined && problem.errors.length > 0;
  const canSave = isChanged(draft, settings) && !change.isPending;
  const keep = (wanted: ReturnType<typeof settingsOf>, undo: WorkspaceSettings | null): void =>
    change.mutate(wanted, {
      onSuccess: ({ settings: held }) => {
        setDraft(draftOf(held));
        setBefore(undo);
      },
    });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (canSave) keep(settingsOf(draft), settings);
  };
  return (
    <Section heading={say('settings.heading')}>
      {/* What is wrong is for the server to say, field by field. */}
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <SettingsFields
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
          problemOf={(name) => fieldProblem(problem, name)}
        />
        <div aria-live="polite">
          {change.isError && !isBadInput && <ProblemMessage error={change.error} />}
          {isBadInput && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{say('settings.problems')}</MessageBarBody>
            </MessageBar>
          )}
          {change.isSuccess && !isChanged(draft, change.data.settings) && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{say(before ? 'settings.saved' : 'settings.undone')}</MessageBarBody>
              {before && (
                <MessageBarActions>
                  <Button disabled={change.isPending} onClick={() => keep(settingsOf(draftOf(before)), null)}>
                    {say('ui.undo')}
                  </Button>
                </MessageBarActions>
              )}
            </MessageBar>
          )}
        </div>
        <div>
          <Button type="submit" appearance="primary" disabledFocusable={!canSave}>
            {say('settings.save')}
          </Button>
        </div>
      </form>
    </Section>
  );
};
