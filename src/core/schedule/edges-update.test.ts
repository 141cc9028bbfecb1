import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleMilestone } from '../plan/plan.example';
import { edgesOf, prerequisitesOf } from './edges';
import { replacedEdges } from './edges-update';

const count = 12;
const waits = fc.record({ place: fc.nat(count - 1), others: fc.uniqueArray(fc.nat(count - 1), { maxLength: 4 }), lag: fc.nat(3) });

describe('edges after what one place waits for was replaced', () => {
  it('are those of all places read anew, one replacement after the other', () => {
    fc.assert(
      fc.property(fc.array(waits, { maxLength: 20 }), (steps) => {
        const milestones = Array.from({ length: count }, (_, at) => exampleMilestone(`m${at}`));
        const places = new Map(milestones.map(({ id }, at) => [id, at]));
        let edges = edgesOf(milestones, places);
        for (const { place, others, lag } of steps) {
          const prerequisiteIds = others.filter((other) => other !== place && (other < place) === (others.length < 3)).map((other) => `m${other}`);
          const milestone = exampleMilestone(`m${place}`, { prerequisiteIds, lagDays: Object.fromEntries(prerequisiteIds.map((id) => [id, lag])) });
          const waiting = milestones.with(place, milestone);
          const anew = edgesOf(waiting, places);
          // A circle is no plan.
          if (anew.order.length < count) continue;
          milestones[place] = milestone;
          edges = replacedEdges(edges, place, prerequisitesOf(milestone, places));
          expect({ before: edges.before, after: edges.after, depth: edges.depth }).toEqual({ before: anew.before, after: anew.after, depth: anew.depth });
          const position = new Map([...edges.order].map((one, at) => [one, at]));
          for (const [at, one] of milestones.entries()) {
            for (const id of one.prerequisiteIds) expect(position.get(places.get(id) ?? -1)).toBeLessThan(position.get(at) ?? -1);
          }
        }
      }),
    );
  });
});
