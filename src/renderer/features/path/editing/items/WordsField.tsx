import { Textarea } from '@mantine/core';

interface WordsFieldProps {
  readonly label: string;
  readonly description?: string;
  /** The first field of a form has the focus and must not be empty. */
  readonly first?: boolean;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Words on one line of a document: the field grows with them, and line ends become spaces. */
export function WordsField({ label, description = '', first = false, value, onChange }: WordsFieldProps) {
  return (
    <Textarea
      label={label}
      description={description}
      required={first}
      data-autofocus={first}
      autosize
      minRows={1}
      maxRows={8}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
    />
  );
}
