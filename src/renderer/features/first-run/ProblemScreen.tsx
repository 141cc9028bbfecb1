import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { OpenProblem } from '../../../contract/plan';
import { request, usePlanStatus } from '../../plan';
import { notify, Panel } from '../../ui';
import { ContourPage } from './ContourPage';
import classes from './FirstRun.module.css';
import { RecentPlans } from './OtherWays';

/** A plan that could not be opened: what happened, what was kept, and what there is to do. */
export function ProblemScreen({ problem }: { readonly problem: OpenProblem }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const others = usePlanStatus()?.recent.filter(({ file }) => file !== problem.file) ?? [];
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <ContourPage>
      <div className={classes.narrow}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {titles[problem.problem]}
          </h1>
          <p className={classes.lead}>{problem.sentence}</p>
          <span className={classes.file}>{problem.file}</span>
        </div>
        {problem.offers.map(({ id, sentence }, at) => (
          <Panel key={id} title={at === 0 ? 'The newest good state' : 'An earlier state'}>
            <p>{sentence}</p>
            <Button mt="md" variant={at === 0 ? 'filled' : 'default'} onClick={() => void recover(id)}>
              Go on with this state
            </Button>
          </Panel>
        ))}
        {problem.mayOpenAnyway && (
          <Panel title="If it is not open there any more">
            <p>Opening it in two places at once would keep only one of the two versions.</p>
            <Button mt="md" variant="default" onClick={() => void request('plan.openAnyway')}>
              Open it here
            </Button>
          </Panel>
        )}
        <Panel title="What else you can do">
          {others.length > 0 && <RecentPlans recent={others} />}
          <Group gap="sm" mt="sm">
            <Button variant="default" onClick={() => void request('plan.open')}>
              Open another plan…
            </Button>
            <Button variant="default" onClick={() => void request('plan.reveal')}>
              Show the file
            </Button>
            <Button variant="subtle" onClick={() => void request('plan.close')}>
              Begin a new plan
            </Button>
          </Group>
        </Panel>
      </div>
    </ContourPage>
  );
}

const titles: Readonly<Record<OpenProblem['problem'], string>> = {
  damaged: 'The plan file is damaged, and was left as it is',
  locked: 'The plan is open elsewhere',
  missing: 'The plan is not where it was',
  unreadable: 'The plan could not be read',
};

const recover = async (id: string): Promise<void> => {
  const recovered = await request('plan.recover', { id });
  if (!recovered.ok) notify({ tone: 'problem', message: recovered.error.sentence });
};
