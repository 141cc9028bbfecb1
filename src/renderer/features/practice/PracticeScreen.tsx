import { useState } from 'react';
import type { Path } from '../../../core/paths/path';
import { mainPath } from '../../../core/position/position.queries';
import { Link } from '../../app/Link';
import { usePlan, useToday } from '../../plan';
import { EmptyState, Panel, Screen, StatusTag } from '../../ui';
import { Filters } from './Filters';
import classes from './practice.module.css';
import { practiceHeadline, questionGroups, type QuestionFilter } from './question-list';
import { QuestionItem } from './QuestionItem';

/** The questions of the path, to be practised, ticked and answered in note form. */
export function PracticeScreen() {
  const plan = usePlan();
  const path = mainPath(plan);
  if (!path || path.questions.length === 0) {
    return (
      <Screen title="Practise what you will be asked">
        <Panel title="No questions yet">
          <EmptyState
            action={<Link to={{ screen: 'path' }}>{path ? 'Look at the path' : 'Choose a path'}</Link>}
          >
            Here you practise interview questions and keep your answers.{' '}
            {path ? 'The document of your path has none.' : 'They come from a path.'}
          </EmptyState>
        </Panel>
      </Screen>
    );
  }
  return (
    <Screen
      title={practiceHeadline(path, plan.practice)}
      subtitle="Say an answer aloud and note how it went; tick it once it comes easily."
    >
      <Questions key={path.id} path={path} />
    </Screen>
  );
}

function Questions({ path }: { readonly path: Path }) {
  const plan = usePlan();
  const today = useToday();
  const [filter, setFilter] = useState<QuestionFilter>({ levelId: null, shown: 'all' });
  const groups = questionGroups(path, plan, filter, today);
  return (
    <>
      <Filters path={path} filter={filter} onChange={setFilter} />
      {groups.length === 0 && (
        <Panel title="Nothing to show">
          <EmptyState>No question fits this choice.</EmptyState>
        </Panel>
      )}
      <div className={classes.groups}>
        {groups.map(({ title, near, questions }) => (
          <Panel key={title} title={title} note={near && <StatusTag tone="pine">Your levels</StatusTag>}>
            <ul className={classes.list}>
              {questions.map((question) => (
                <QuestionItem key={question.id} question={question} />
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </>
  );
}
