import { Checkbox } from '@mantine/core';
import { suggestedExpectations } from '../../../core/evidence/suggestions.queries';
import { useDerived } from '../open-plan';
import classes from './evidence.module.css';

interface SuggestionsProps {
  /** The words of the evidence so far. */
  readonly words: string;
  readonly chosen: readonly string[];
  readonly onChoose: (expectationId: string, isChosen: boolean) => void;
}

/** Expectations the words may be evidence of, each to be ticked; nothing counts before it is. */
export function Suggestions({ words, chosen, onChoose }: SuggestionsProps) {
  const suggestions = useDerived(suggestedExpectations, words);
  if (suggestions.length === 0) return null;
  return (
    <fieldset className={classes.suggestions}>
      <legend>It may support these. Tick what it does.</legend>
      {suggestions.map(({ expectation, levelName, shared }) => (
        <Checkbox
          key={expectation.id}
          label={expectation.text}
          description={`${levelName}, because of ${shared.join(', ')}`}
          checked={chosen.includes(expectation.id)}
          onChange={(event) => onChoose(expectation.id, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
