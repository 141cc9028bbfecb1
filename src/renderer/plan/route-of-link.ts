import type { LinkTarget } from '../../core/journal/links';

/** A place in the application, as its routes name it. */
interface Place {
  readonly screen: 'goals' | 'path' | 'portfolio' | 'practice' | 'people' | 'journal';
  readonly id: string;
  readonly view?: string;
}

/** Where the thing a link of the journal names is shown. */
export const routeOfLink = ({ noun, id }: LinkTarget): Place => {
  switch (noun) {
    case 'goal':
      return { screen: 'goals', id };
    case 'expectation':
      return { screen: 'path', id, view: 'levels' };
    case 'project':
      return { screen: 'portfolio', id };
    case 'question':
      return { screen: 'practice', id };
    case 'contact':
    case 'strategy':
      return { screen: 'people', id };
    case 'week':
      return { screen: 'journal', id };
  }
};
