import type { Calendar } from './calendar';
import { heapBy } from './heap';
import type { Work } from './work';

/** Quarter hours of one piece of work on one day of the schedule. */
export interface Slot {
  readonly day: number;
  quarters: number;
}

/**
 * Hands out each day's quarter hours to the most pressing work that is ready: its first day has come and what it waits
 * for is done, be it earlier on the same day. Work that is not finished at the horizon gets no slots at all.
 */
export const placeWork = (
  works: readonly Work[],
  ranks: Uint32Array,
  calendar: Calendar,
): readonly (readonly Slot[])[] => {
  const slots: Slot[][] = works.map(() => []);
  const left = Uint32Array.from(works, ({ quarters }) => quarters);
  const waitsFor = Uint32Array.from(works, ({ prerequisites }) => prerequisites.length);
  const ready = heapBy((place) => ranks[place] ?? 0);
  const notYet = heapBy((place) => works[place]?.earliest ?? 0);

  const release = (place: number): void => {
    if (waitsFor[place] === 0) notYet.push(place);
  };
  const finish = (place: number): void => {
    ready.pop();
    for (const dependent of works[place]?.dependents ?? []) {
      waitsFor[dependent] = (waitsFor[dependent] ?? 0) - 1;
      release(dependent);
    }
  };
  const makeReady = (day: number): void => {
    for (let next = notYet.peek(); next !== undefined && (works[next]?.earliest ?? 0) <= day; next = notYet.peek()) {
      notYet.pop();
      ready.push(next);
    }
  };

  for (const place of works.keys()) release(place);
  for (let day = 0; day < calendar.quarters.length && ready.size() + notYet.size() > 0; day += 1) {
    let free = calendar.quarters[day] ?? 0;
    makeReady(day);
    for (let place = ready.peek(); free > 0 && place !== undefined; place = ready.peek()) {
      const taken = Math.min(free, left[place] ?? 0);
      free -= taken;
      left[place] = (left[place] ?? 0) - taken;
      take(slots[place] ?? [], day, taken);
      if (left[place] === 0) {
        finish(place);
        makeReady(day);
      }
    }
  }
  return slots.map((taken, place) => (left[place] === 0 ? taken : []));
};

const take = (slots: Slot[], day: number, quarters: number): void => {
  const last = slots.at(-1);
  if (last?.day === day) last.quarters += quarters;
  else slots.push({ day, quarters });
};
