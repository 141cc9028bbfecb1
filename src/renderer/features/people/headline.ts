import { capitalised, counted, inWords } from '../../../core/kit/words';

/**
 * The sentence at the head of the screen: how many ways to meet people there are and how many have been
 * taken up.
 */
export const peopleHeadline = (ways: number, taken: number): string =>
  taken === 0
    ? `${capitalised(counted(ways, 'way'))} to meet people of your field`
    : `${capitalised(inWords(taken))} of ${counted(ways, 'way')} to meet people taken up`;
