import type { Ref } from 'react';
import { promptsOf } from '../../../../core/journal/prompt.queries';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { usePlan } from '../../../plan';
import { Panel } from '../../../ui';
import type { EditorHandle } from '../../../ui/editor/MarkdownEditor';
import classes from '../journal.module.css';
import { TemplateChoice } from '../templates/TemplateChoice';
import { PromptList } from './PromptList';

interface PromptsProps {
  readonly week: IsoWeek;
  readonly onFiles: (files: readonly File[]) => void;
  /** The editor of the first prompt, for facts to be added there. */
  readonly first: Ref<EditorHandle>;
}

/** The questions of the week, each with room to write; saved while it is typed. */
export function Prompts({ week, onFiles, first }: PromptsProps) {
  const plan = usePlan();
  return (
    <Panel title="The week in words" note={<TemplateChoice week={week} />}>
      <PromptList
        week={week}
        prompts={promptsOf(plan, weekOrEmpty(plan, week))}
        onFiles={onFiles}
        first={first}
      />
      <p className={classes.note}>
        Type [[ to link a goal, an expectation, a project, a question, a contact or a week. A line that begins
        with - [ ] has a box. Images and files can be pasted or dropped.
      </p>
    </Panel>
  );
}
