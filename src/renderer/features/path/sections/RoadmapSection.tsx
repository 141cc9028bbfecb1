import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Path, Stage } from '../../../../core/paths/path';
import { useCommand } from '../../../plan';
import { Panel } from '../../../ui';
import { yearsText } from '../levels/level-words';
import classes from './sections.module.css';

/** The skill roadmap by years; each skill can become a milestone. */
export function RoadmapSection({ path }: { readonly path: Path }) {
  if (path.stages.length === 0) return <p className={classes.none}>The document has no roadmap by years.</p>;
  return (
    <ol className={classes.stages}>
      {path.stages.map((stage) => (
        <li key={stage.id}>
          <Panel title={stage.title} {...(stage.years && { note: yearsText(stage.years) })}>
            <StageBody stage={stage} />
          </Panel>
        </li>
      ))}
    </ol>
  );
}

function StageBody({ stage }: { readonly stage: Stage }) {
  const addMilestone = useCommand('milestone.add');
  return (
    <dl className={classes.terms}>
      {stage.focus && (
        <>
          <dt>Focus</dt>
          <dd>{stage.focus}</dd>
        </>
      )}
      {stage.skills.length > 0 && (
        <>
          <dt>Key skills</dt>
          <dd>
            <ul className={classes.skills}>
              {stage.skills.map((skill) => (
                <li key={skill}>
                  {skill}
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    leftSection={<IconPlus size={14} aria-hidden="true" />}
                    aria-label={`Make a milestone: ${skill}`}
                    onClick={() => void addMilestone({ title: skill, kind: 'learn' })}
                  >
                    Milestone
                  </Button>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {stage.mindset && (
        <>
          <dt>Mindset</dt>
          <dd>{stage.mindset}</dd>
        </>
      )}
    </dl>
  );
}
