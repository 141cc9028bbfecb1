import { SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import type { Path } from '../../../core/paths/path';
import { shortLevelNames } from '../../../core/paths/path.queries';
import { mainPath } from '../../../core/position/position.queries';
import { useRoute } from '../../app/routes';
import { Link } from '../../app/Link';
import { useCommand, usePlan } from '../../plan';
import { EmptyState, MarkedItem, Panel, Screen, StatusTag } from '../../ui';
import classes from './practice.module.css';
import { practiceHeadline, questionGroups, type QuestionFilter } from './question-list';

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
      subtitle="Say an answer aloud, tick it when it came easily, and note what to say better."
    >
      <Questions key={path.id} path={path} />
    </Screen>
  );
}

function Questions({ path }: { readonly path: Path }) {
  const plan = usePlan();
  const { id } = useRoute();
  const mark = useCommand('practice.mark');
  const [filter, setFilter] = useState<QuestionFilter>({ levelId: null, done: 'all' });
  const groups = questionGroups(path, plan.practice, filter, plan.position);
  return (
    <>
      <Filters path={path} filter={filter} onChange={setFilter} />
      {groups.length === 0 && (
        <Panel title="Nothing to show">
          <EmptyState>No question fits this choice of level and state.</EmptyState>
        </Panel>
      )}
      <div className={classes.groups}>
        {groups.map(({ title, near, questions }) => (
          <Panel key={title} title={title} note={near && <StatusTag tone="pine">Your levels</StatusTag>}>
            <ul className={classes.list}>
              {questions.map((question) => (
                <MarkedItem
                  key={question.id}
                  title={question.text}
                  meant={question.id === id}
                  done={plan.practice[question.id]?.done ?? false}
                  doneLabel="Practised"
                  note={plan.practice[question.id]?.note ?? ''}
                  onDone={(done) => mark({ itemId: question.id, done })}
                  onNote={(note) => mark({ itemId: question.id, note })}
                />
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </>
  );
}

interface FiltersProps {
  readonly path: Path;
  readonly filter: QuestionFilter;
  readonly onChange: (filter: QuestionFilter) => void;
}

function Filters({ path, filter, onChange }: FiltersProps) {
  const asked = new Set(path.questions.flatMap(({ levelIds }) => levelIds));
  const levels = [...shortLevelNames(path)].filter(([levelId]) => asked.has(levelId));
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label="Which questions to show"
        value={filter.done}
        onChange={(done) => onChange({ ...filter, done })}
        data={[
          { value: 'all', label: 'All' },
          { value: 'open', label: 'Still open' },
          { value: 'done', label: 'Practised' },
        ]}
      />
      <Select
        aria-label="Questions for which level"
        value={filter.levelId ?? ''}
        onChange={(levelId) => onChange({ ...filter, levelId: levelId === '' ? null : levelId })}
        data={[{ value: '', label: 'Every level' }, ...levels.map(([value, label]) => ({ value, label }))]}
      />
    </div>
  );
}
