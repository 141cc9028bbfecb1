import { mainPath } from '../../../core/position/position.queries';
import { Link } from '../../app/Link';
import { usePlan } from '../../plan';
import { EmptyState, Panel, Screen, StatusTag } from '../../ui';
import classes from './portfolio.module.css';
import { projectGroups, projectsHeadline } from './project-list';
import { ProjectItem } from './ProjectItem';

/** The projects the path suggests, those of the level today and the target first. */
export function PortfolioScreen() {
  const plan = usePlan();
  const path = mainPath(plan);
  if (!path || path.projects.length === 0) {
    return (
      <Screen title="Show what you can build">
        <Panel title="No projects yet">
          <EmptyState
            action={<Link to={{ screen: 'path' }}>{path ? 'Look at the path' : 'Choose a path'}</Link>}
          >
            Here stand the projects that prove what a level asks for.{' '}
            {path ? 'The document of your path suggests none.' : 'The ideas come from a path.'}
          </EmptyState>
        </Panel>
      </Screen>
    );
  }
  return (
    <Screen
      title={projectsHeadline(path, plan.portfolio)}
      subtitle="Pick one, give it time in the schedule as a milestone, and note where it can be seen."
    >
      <div className={classes.groups}>
        {projectGroups(path, plan.position).map(({ title, part, projects }) => (
          <Panel key={title} title={title} note={<PartTag part={part} />}>
            <ul className={classes.list}>
              {projects.map((project) => (
                <ProjectItem key={project.id} project={project} />
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </Screen>
  );
}

function PartTag({ part }: { readonly part: 'current' | 'target' | 'other' }) {
  if (part === 'current') return <StatusTag tone="amber">You are here</StatusTag>;
  return part === 'target' ? <StatusTag tone="pine">Target</StatusTag> : null;
}
