import classes from '../pay.module.css';
import { Tips } from './Tips';
import { WindowForm } from './WindowForm';
import { WindowPicture } from './WindowPicture';

/** The prepared talk: the window first, drawn against the band and the offers, then what there is to prepare. */
export function Negotiation() {
  return (
    <div className={classes.stack}>
      <WindowPicture />
      <div className={classes.grid}>
        <WindowForm />
        <Tips />
      </div>
    </div>
  );
}
