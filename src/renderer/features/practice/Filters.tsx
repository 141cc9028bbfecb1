import { SegmentedControl, Select } from '@mantine/core';
import type { Path } from '../../../core/paths/path';
import { shortLevelNames } from '../../../core/paths/path.queries';
import classes from './practice.module.css';
import type { QuestionFilter } from './question-list';

interface FiltersProps {
  readonly path: Path;
  readonly filter: QuestionFilter;
  readonly onChange: (filter: QuestionFilter) => void;
}

/** Chooses which questions are shown: by how far they are, when they were practised, and by level. */
export function Filters({ path, filter, onChange }: FiltersProps) {
  const asked = new Set(path.questions.flatMap(({ levelIds }) => levelIds));
  const levels = [...shortLevelNames(path)].filter(([levelId]) => asked.has(levelId));
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label="Which questions to show"
        value={filter.shown}
        onChange={(shown) => onChange({ ...filter, shown })}
        data={[
          { value: 'all', label: 'All' },
          { value: 'open', label: 'Still open' },
          { value: 'not-lately', label: 'Not practised lately' },
          { value: 'done', label: 'Come easily' },
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
