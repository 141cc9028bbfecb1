import { useEffect, useRef, useState } from 'react';
import type { RequestOutput } from '../../../contract/endpoints';
import type { Path } from '../../../core/paths/path';
import { request } from '../../plan';
import { Panel } from '../../ui';
import { ContourPage } from './ContourPage';
import classes from './FirstRun.module.css';
import { OtherWays } from './OtherWays';
import { QuestionForm } from './QuestionForm';

interface FirstRunScreenProps {
  readonly recent: RequestOutput<'plan.read'>['recent'];
}

/** The first start: five questions that make a plan, or another way to one. */
export function FirstRunScreen({ recent }: FirstRunScreenProps) {
  const [paths, setPaths] = useState<readonly Path[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    void request('path.bundled').then(setPaths);
  }, []);
  return (
    <ContourPage>
      <div className={classes.columns}>
        <div className={classes.head}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            Where do you stand, and where do you want to be?
          </h1>
          <p className={classes.lead}>
            Five answers make a first plan: what the next level asks, what to learn by when, in the hours you
            have. Everything can be changed later, and all of it stays on this computer.
          </p>
        </div>
        <Panel title="Five questions">{paths && <QuestionForm bundled={paths} />}</Panel>
        <OtherWays recent={recent} />
      </div>
    </ContourPage>
  );
}
