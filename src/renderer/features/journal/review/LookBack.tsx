import { useRef } from 'react';
import { templateOf } from '../../../../core/journal/prompt.queries';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { usePlan } from '../../../plan';
import { Panel } from '../../../ui';
import type { EditorHandle } from '../../../ui/editor/MarkdownEditor';
import { Intentions } from '../intentions/Intentions';
import classes from '../journal.module.css';
import { PromptEditor } from '../page/PromptEditor';
import { WeekFacts } from '../page/WeekFacts';

/** The first step of a review: what was meant, what the plan knows, and the first two prompts. */
export function LookBack({ week }: { readonly week: IsoWeek }) {
  const plan = usePlan();
  const first = useRef<EditorHandle>(null);
  const asked = templateOf(plan, weekOrEmpty(plan, week)).prompts.slice(0, 2);
  return (
    <>
      <Intentions week={week} title="Meant for this week" />
      <WeekFacts week={week} onInsert={(lines) => first.current?.append(lines)} />
      <Panel title="In your words">
        <div className={classes.prompts}>
          {asked.map((prompt, at) => (
            <PromptEditor key={prompt.id} prompt={prompt} week={week} handle={at === 0 ? first : undefined} />
          ))}
        </div>
      </Panel>
    </>
  );
}
