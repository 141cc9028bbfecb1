import { useMemo, useRef } from 'react';
import type { AttachedTo } from '../../../../core/attachments/attachment.commands';
import { templateOf } from '../../../../core/journal/prompt.queries';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { usePlan } from '../../../plan';
import { useAttaching } from '../../../plan/attaching';
import { Panel } from '../../../ui';
import type { EditorHandle } from '../../../ui/editor/MarkdownEditor';
import { Intentions } from '../intentions/Intentions';
import { PromptList } from '../page/PromptList';
import { WeekFacts } from '../page/WeekFacts';

/** The first step of a review: what was meant, what the plan knows, and the first two prompts. */
export function LookBack({ week }: { readonly week: IsoWeek }) {
  const plan = usePlan();
  const first = useRef<EditorHandle>(null);
  const { take } = useAttaching(useMemo((): AttachedTo => ({ noun: 'week', week }), [week]));
  const asked = templateOf(plan, weekOrEmpty(plan, week)).prompts.slice(0, 2);
  return (
    <>
      <Intentions week={week} title="Meant for this week" />
      <WeekFacts week={week} onInsert={(lines) => first.current?.append(lines)} />
      <Panel title="In your words">
        <PromptList week={week} prompts={asked} onFiles={(files) => void take(files)} first={first} />
      </Panel>
    </>
  );
}
