import { useEffect } from 'react';
import type { IsoWeek } from '../../../../core/kit/dates';
import { weekAfterKey } from './week-keys';

/** Lets keys go from week to week for as long as the view is there; what is typed into a field or a dialog stays there. */
export const useWeekKeys = (week: IsoWeek, thisWeek: IsoWeek, go: (week: IsoWeek) => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isElsewhere(event.target)) return;
      const next = weekAfterKey(week, event, thisWeek);
      if (next !== null) go(next);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [week, go, thisWeek]);
};

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], textarea, select, input:not([type="radio"], [type="checkbox"])') !== null;
