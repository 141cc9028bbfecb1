import { fromDayNumber } from '../../../../core/kit/day-number';
import { useFormat } from '../../../plan';
import { zoomWords, type Zoom } from './scale';
import type { Zooming } from './use-zoom';

/** Looking closer, from farther away, and at today, each said. */
export interface Moves {
  readonly zoomTo: (zoom: Zoom) => void;
  readonly zoomBy: (steps: 1 | -1) => void;
  readonly toToday: () => void;
}

/** Moves what is seen, and says what it is now. */
export const useMoves = ({ zoom, zoomTo, zoomBy, show }: Zooming, today: number, say: (words: string) => void): Moves => {
  const { longDate } = useFormat();
  return {
    zoomTo: (wanted) => {
      zoomTo(wanted);
      say(`Zoomed to ${zoomWords[wanted].toLowerCase()}.`);
    },
    zoomBy: (steps) => {
      const now = zoomBy(steps);
      const limit = now === zoom ? `It goes no ${steps === 1 ? 'closer' : 'farther'} than` : 'Zoomed to';
      say(`${limit} ${zoomWords[now].toLowerCase()}.`);
    },
    toToday: () => {
      show(today);
      say(`Today, ${longDate(fromDayNumber(today))}, is at the left edge.`);
    },
  };
};
