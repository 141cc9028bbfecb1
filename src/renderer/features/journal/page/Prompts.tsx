import { Textarea } from '@mantine/core';
import type { Prompt } from '../../../../core/journal/journal';
import { promptsOf } from '../../../../core/journal/prompt.queries';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { useCommand, usePlan } from '../../../plan';
import { Panel, useAutosavedText } from '../../../ui';
import classes from '../journal.module.css';

/** The questions of the week, each with room to write; saved while it is typed. */
export function Prompts({ week }: { readonly week: IsoWeek }) {
  const plan = usePlan();
  return (
    <Panel title="The week in words">
      <div className={classes.prompts}>
        {promptsOf(plan, weekOrEmpty(plan, week)).map((prompt) => (
          <PromptField key={prompt.id} prompt={prompt} week={week} />
        ))}
      </div>
    </Panel>
  );
}

function PromptField({ prompt, week }: { readonly prompt: Prompt; readonly week: IsoWeek }) {
  const saved = weekOrEmpty(usePlan(), week).answers[prompt.id] ?? '';
  const write = useCommand('week.write');
  const { text, change, flush } = useAutosavedText(saved, (answer) =>
    write({ week, promptId: prompt.id, text: answer }),
  );
  return (
    <Textarea
      className={classes.prompt}
      label={prompt.title}
      description={prompt.hint}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={flush}
      autosize
      minRows={2}
      maxRows={24}
      maxLength={100_000}
    />
  );
}
