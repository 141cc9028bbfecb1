import { Suspense, type Ref } from 'react';
import type { Prompt } from '../../../../core/journal/journal';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { usePlan } from '../../../plan';
import type { EditorHandle } from '../../../ui/editor/MarkdownEditor';
import classes from '../journal.module.css';
import { PromptEditor } from './PromptEditor';

interface PromptListProps {
  readonly week: IsoWeek;
  readonly prompts: readonly Prompt[];
  readonly onFiles: (files: readonly File[]) => void;
  /** The editor of the first prompt, for facts to be added there. */
  readonly first: Ref<EditorHandle>;
}

/** Prompts, each with room to write. */
export function PromptList({ week, prompts, onFiles, first }: PromptListProps) {
  return (
    <Suspense fallback={<Waiting week={week} prompts={prompts} />}>
      <div className={classes.prompts}>
        {prompts.map((prompt, at) => (
          <PromptEditor
            key={prompt.id}
            prompt={prompt}
            week={week}
            onFiles={onFiles}
            handle={at === 0 ? first : undefined}
          />
        ))}
      </div>
    </Suspense>
  );
}

/** What stands there until the editor is loaded: the words as they are. */
function Waiting({ week, prompts }: Pick<PromptListProps, 'week' | 'prompts'>) {
  const { answers } = weekOrEmpty(usePlan(), week);
  return (
    <div className={classes.prompts} aria-busy="true">
      {prompts.map(({ id, title }) => (
        <div key={id}>
          <strong>{title}</strong>
          <p className={classes.waiting}>{answers[id]}</p>
        </div>
      ))}
    </div>
  );
}
