import { useId } from 'react';
import { RatingValue } from '../../../../core/readiness/rating';
import classes from './RatingControl.module.css';

interface RatingControlProps {
  /** The expectation that is rated, for those who hear the control rather than see it. */
  readonly name: string;
  readonly value: RatingValue;
  readonly onChange: (value: RatingValue) => void;
}

/**
 * Four steps from not yet to teaching others, as radio buttons drawn as a rising bar with the chosen step in
 * words.
 */
export function RatingControl({ name, value, onChange }: RatingControlProps) {
  const group = useId();
  const reached = RatingValue.options.indexOf(value);
  return (
    <fieldset className={classes.control}>
      <legend className={classes.hidden}>How well: {name}</legend>
      <span className={classes.steps}>
        {RatingValue.options.map((option, step) => (
          <label key={option} className={classes.step} title={ratingWords[option]}>
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
        {ratingWords[value]}
      </span>
    </fieldset>
  );
}

const ratingWords: Readonly<Record<RatingValue, string>> = {
  'not-yet': 'Not yet',
  growing: 'Growing',
  solid: 'Solid',
  'teaching-others': 'Teaching others',
};
