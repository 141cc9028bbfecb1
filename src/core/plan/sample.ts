import type { IsoDate } from '../kit/dates';
import { addDays, addMonths, addWeeks, mondayOf, weekOf } from '../kit/dates';
import type { Path } from '../paths/path';
import { emptyPlan, type Plan } from './plan';
import { meetPeople } from './sample/contacts';
import { setGoals } from './sample/goals';
import { writeJournal } from './sample/journal';
import { markProgress } from './sample/marks';
import { planMilestones } from './sample/milestones';
import { preparePay } from './sample/pay';
import { gatherEvidence } from './sample/proof';
import { rateLevels } from './sample/ratings';
import { storyOf } from './sample/story';

/**
 * Half a year of Sam Okafor's plan on a path, lived up to today: a plan to look around in.
 * Built by the same commands a person gives; made for the bundled Backend Engineer path, sound on any with two levels.
 */
export const samplePlan = (path: Path, today: IsoDate, newId: () => string): Plan => {
  const [current, target, next] = path.levels;
  if (!current || !target) throw new Error(`“${path.title}” has no two levels to make a sample plan of`);
  const begun = mondayOf(addWeeks(weekOf(today), -25));
  const story = storyOf(emptyPlan(newId(), begun), today, newId);

  story.act(172, 'plan.rename', { name: 'Sam Okafor' });
  story.act(172, 'path.add', { path });
  story.act(172, 'position.set', {
    pathId: path.id,
    currentLevelId: current.id,
    targetLevelId: target.id,
    targetDate: addDays(addMonths(today, 6), -1),
  });
  story.act(172, 'availability.addBlackout', {
    from: mondayOf(story.weekAgo(14)), to: addDays(mondayOf(story.weekAgo(12)), -1), label: 'Two weeks by the sea',
  });
  story.act(20, 'availability.addBlackout', {
    from: story.ahead(33), to: story.ahead(40), label: 'My sister’s wedding',
  });
  story.act(9, 'event.add', {
    title: 'Database meetup,', on: story.ahead(9), starts: '18:30', minutes: 60,
  });
  rateLevels(story, current, target);
  const goalIds = setGoals(story, target, next);
  planMilestones(story, goalIds);
  writeJournal(story, target);
  gatherEvidence(story, target);
  preparePay(story, path, target.pay?.currency ?? 'USD');
  markProgress(story, path);
  meetPeople(story, path);
  return story.plan();
};
