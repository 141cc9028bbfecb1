import { Textarea } from '@mantine/core';
import { useAutosavedText } from '../../ui';
import { usePlan } from '../open-plan';
import { useCommand } from '../use-command';
import classes from './DocumentText.module.css';

interface DocumentTextProps {
  /** Under which document the words are kept. */
  readonly textKey: string;
  readonly section: string;
  readonly label: string;
  readonly hint?: string;
}

/** The person's own words for a place of a document; saved while they are typed. */
export function DocumentText({ textKey, section, label, hint }: DocumentTextProps) {
  const saved = usePlan().documentTexts[textKey]?.[section] ?? '';
  const set = useCommand('documentText.set');
  const { text, change, flush } = useAutosavedText(saved, (words) =>
    set({ key: textKey, section, text: words }),
  );
  return (
    <Textarea
      className={classes.words}
      label={label}
      description={hint}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={flush}
      autosize
      minRows={2}
      maxRows={24}
      maxLength={100_000}
    />
  );
}
