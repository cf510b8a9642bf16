import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';

// A combobox is 250 px wide at least unless told otherwise, and would lie on its neighbour.
const useStyles = makeStyles({ box: { width: '100%', minWidth: 0 } });

type Props = Readonly<{
  label: string;
  value: string;
  suggestions: readonly string[];
  longest: number;
  problem?: string | null;
  hint?: string | null;
  onChange: (value: string) => void;
}>;

const alike = (one: string, typed: string): boolean =>
  one.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());

/** A text that may be typed freely or taken from those already in use. */
export const SuggestingField = ({ label, value, suggestions, longest, problem, hint, onChange }: Props) => (
  <Field label={label} hint={hint ?? null} validationMessage={problem ?? null}>
    <Combobox
      className={useStyles().box}
      freeform
      value={value}
      selectedOptions={[]}
      maxLength={longest}
      input={{ style: { minWidth: 0 } }}
      onChange={(event) => onChange(event.target.value)}
      onOptionSelect={(_, { optionValue }) => onChange(optionValue ?? '')}
    >
      {suggestions
        // With the whole of one typed there is nothing left to suggest but the others.
        .filter((one) => suggestions.includes(value) || alike(one, value))
        .map((one) => (
          <Option key={one}>{one}</Option>
        ))}
    </Combobox>
  </Field>
);
