import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import type { SuggestedProject } from '../../../core/paths/path';
import { Link } from '../../app/Link';
import { useRoute } from '../../app/routes';
import { useCommand, useDerived, usePlan } from '../../plan';
import { BackLinkLines } from '../../plan/BackLinks';
import { MarkedItem } from '../../ui';
import { milestoneOf } from './project-list';

/** Hours a project is planned with at first; the milestone can be changed in the schedule. */
const firstEffort = 20;

/** A suggested project with its tick and note, and the milestone it became or the button that makes one. */
export function ProjectItem({ project }: { readonly project: SuggestedProject }) {
  const plan = usePlan();
  const { id } = useRoute();
  const mark = useCommand('portfolio.mark');
  const addMilestone = useCommand('milestone.add');
  const done = plan.portfolio[project.id]?.done ?? false;
  const milestone = useDerived(milestoneOf, project);
  return (
    <MarkedItem
      title={project.title}
      meant={project.id === id}
      done={done}
      doneLabel="Built"
      note={plan.portfolio[project.id]?.note ?? ''}
      onDone={(built) => mark({ itemId: project.id, done: built })}
      onNote={(note) => mark({ itemId: project.id, note })}
      action={
        milestone ? (
          <Link to={{ screen: 'schedule', id: milestone.id }} size="sm">
            In the schedule
          </Link>
        ) : done ? null : (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconCalendarPlus size={15} aria-hidden="true" />}
            aria-label={`Make a milestone: ${project.title}`}
            onClick={() => void addMilestone({ title: project.title, kind: 'build', effort: firstEffort })}
          >
            Make a milestone
          </Button>
        )
      }
    >
      <BackLinkLines noun="project" id={project.id} />
    </MarkedItem>
  );
}
