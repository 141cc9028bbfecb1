import { canadianRights } from './canadian-rights';
import { europeanRights } from './european-rights';
import type { RightFact, RightsCard } from './right';
import { unitedStatesRights } from './united-states-rights';

const nothingKnown: RightFact = {
  answer: 'unknown',
  since: null,
  law: '',
  words: 'Waymark holds nothing on this place.',
  sources: [],
  checkedOn: null,
};

/** The place to choose where the list holds none that fits; nothing is known of it. */
export const elsewhere: RightsCard = {
  id: 'elsewhere',
  place: 'Somewhere else',
  pastPay: nothingKnown,
  range: nothingKnown,
};

/** Every place there is a card for, in the order they are offered. */
export const rightsCards: readonly RightsCard[] = [
  ...europeanRights,
  ...unitedStatesRights,
  ...canadianRights,
  elsewhere,
];

/** The card of a place by its id; an id of another version has the card of a place that is not known. */
export const rightsOf = (placeId: string): RightsCard =>
  rightsCards.find(({ id }) => id === placeId) ?? elsewhere;
