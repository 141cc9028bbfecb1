import { useId } from 'react';
import { RatingValue } from '../../../../core/readiness/rating';
import { ratingWords } from '../../../../core/readiness/rating-words';
import classes from './RatingControl.module.css';

interface RatingControlProps {
  /** The expectation that is rated, for those who hear the control rather than see it. */
  readonly name: string;
  /** Null where it was never rated. */
  readonly value: RatingValue | null;
  readonly onChange: (value: RatingValue) => void;
}

/**
 * Four steps from not yet to teaching others, as radio buttons drawn as a rising bar with the chosen step in
 * words.
 */
export function RatingControl({ name, value, onChange }: RatingControlProps) {
  const group = useId();
  const reached = value === null ? -1 : RatingValue.options.indexOf(value);
  return (
    <fieldset className={classes.control}>
      <legend className={classes.hidden}>How well: {name}</legend>
      <span className={classes.steps} data-steps>
        {RatingValue.options.map((option, step) => (
          <label key={option} className={classes.step} title={`${step + 1}: ${ratingWords[option]}`}>
            <input
              type="radio"
              name={group}
              value={option}
              checked={option === value}
              aria-label={ratingWords[option]}
              onChange={() => onChange(option)}
            />
            <span className={classes.bar} data-filled={step > 0 && step <= reached} aria-hidden="true" />
          </label>
        ))}
      </span>
      <span className={classes.word} data-met={reached >= 2} aria-hidden="true">
        {value === null ? 'Not rated' : ratingWords[value]}
      </span>
    </fieldset>
  );
}
