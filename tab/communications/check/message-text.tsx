import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Ref, useId } from 'react';
import { longestMessage } from '#core/abcde/draft';
import { useVoice } from '../../language/voice';
import type { Part } from './marked-parts';

const useStyles = makeStyles({
  // Both lie in one cell of the grid, letter over letter: the marked copy is as high as the text, and the field with it.
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', minHeight: '260px' },
  layer: {
    gridArea: '1 / 1',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    letterSpacing: 'normal',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    width: '100%',
    minHeight: '100%',
  },
  copy: { color: 'transparent', backgroundColor: tokens.colorNeutralBackground1, userSelect: 'none' },
  field: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    resize: 'none',
    overflow: 'hidden',
    '::placeholder': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  mark: {
    color: 'transparent',
    backgroundColor: 'transparent',
    textDecorationThickness: '2px',
    textUnderlineOffset: '4px',
  },
  weak: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorPaletteDarkOrangeForeground1,
  },
  good: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'solid',
    textDecorationColor: tokens.colorPaletteGreenForeground1,
  },
  note: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralForeground3,
  },
});

type Props = Readonly<{
  text: string;
  /** The text in stretches, marked for the letter that is looked at. */
  parts: readonly Part[];
  fieldRef: Ref<HTMLTextAreaElement>;
  onChange: (text: string) => void;
}>;

/** The text of the message, as long as it is, with what was found in it marked behind the letters. */
export const MessageText = ({ text, parts, fieldRef, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const id = useId();
  return (
    <Field label={{ children: say('communications.text'), htmlFor: id }} hint={say('communications.text.hint')}>
      <div className={styles.stack}>
        {/* What is marked is also listed, where it was found, for those who do not see it. */}
        <div className={mergeClasses(styles.layer, styles.copy)} aria-hidden>
          {parts.map((part) =>
            part.kind === null ? (
              <span key={part.start}>{part.text}</span>
            ) : (
              <mark key={part.start} className={mergeClasses(styles.mark, styles[part.kind])}>
                {part.text}
              </mark>
            ),
          )}
          {/* A line that has just begun counts too. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={fieldRef}
          className={mergeClasses(styles.layer, styles.field)}
          value={text}
          maxLength={longestMessage}
          placeholder={say('communications.text.placeholder')}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </Field>
  );
};
