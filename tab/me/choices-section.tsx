import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { choiceFields, choiceWord, chosenIn, readChoices } from '#core/stakeholder/choice-fields';
import type { Choices } from '#core/stakeholder/choices';
import { useChangeMyPreferences } from '../api/use-change-my-preferences';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const isSame = (one: Choices, other: Choices): boolean =>
  choiceFields.every(({ id }) => chosenIn(one, id) === chosenIn(other, id));

type FieldsProps = Readonly<{ draft: Choices; onChange: (draft: Choices) => void }>;

const ChoiceFields = ({ draft, onChange }: FieldsProps) => {
  const { say } = useVoice();
  return choiceFields.map(({ id, options }) => (
    <Field key={id} label={say(`preferences.${id}`)}>
      <RadioGroup
        value={chosenIn(draft, id)}
        onChange={(_, { value }) => onChange({ ...draft, ...readChoices({ [id]: value }) } as Choices)}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={say(choiceWord(id, option))} />
        ))}
      </RadioGroup>
    </Field>
  ));
};

/** Whether and how the reader is asked: chosen together, saved together, and taken back together. */
export const ChoicesSection = ({ choices }: Readonly<{ choices: Choices }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [draft, setDraft] = useState(choices);
  const [before, setBefore] = useState<Choices | null>(null);
  const change = useChangeMyPreferences();
  const keep = (wanted: Choices, undo: Choices | null): void =>
    change.mutate(wanted, {
      onSuccess: ({ choices: held }) => {
        setDraft(held);
        setBefore(undo);
      },
    });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isSame(draft, choices)) keep(draft, choices);
  };
  return (
    <Section heading={say('card.preferences.title')}>
      <form className={styles.form} onSubmit={onSubmit}>
        <p>{say('me.choices.detail')}</p>
        <ChoiceFields draft={draft} onChange={setDraft} />
        <div aria-live="polite">
          {change.isError && <ProblemMessage error={change.error} />}
          {change.isSuccess && isSame(draft, choices) && (
            <MessageBar intent="success">
              <MessageBarBody>{say(before ? 'me.choices.saved' : 'me.choices.undone')}</MessageBarBody>
              {before && (
                <MessageBarActions>
                  <Button disabled={change.isPending} onClick={() => keep(before, null)}>
                    {say('ui.undo')}
                  </Button>
                </MessageBarActions>
              )}
            </MessageBar>
          )}
        </div>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={change.isPending || isSame(draft, choices)}>
            {say('card.preferences.save')}
          </Button>
        </div>
      </form>
    </Section>
  );
};
