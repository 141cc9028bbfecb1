import { useDerived, useFormat } from '../../../../plan';
import classes from '../../pay.module.css';
import { floorSentence } from './floor-sentence';

/** When the floor was decided, and how it lies to the best alternative it should follow from. */
export function FloorWords() {
  const { date, money, prose } = useFormat();
  const sentence = useDerived(floorSentence, money, date, prose);
  return sentence === '' ? null : <p className={classes.muted}>{sentence}</p>;
}
