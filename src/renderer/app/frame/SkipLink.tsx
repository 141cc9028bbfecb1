import classes from './Shell.module.css';

/** The first thing the Tab key reaches: past the rail and the bar to the screen. */
export function SkipLink() {
  return (
    <button type="button" className={classes.skip} onClick={() => document.querySelector('main')?.focus()}>
      Skip to the screen
    </button>
  );
}
