import { useMemo, useRef } from 'react';
import type { AttachedTo } from '../../../../core/attachments/attachment.commands';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import { addWeeks, type IsoWeek } from '../../../../core/kit/dates';
import { useJournalWeeks, usePlan } from '../../../plan';
import { useAttaching } from '../../../plan/attaching';
import { BackLinks } from '../../../plan/BackLinks';
import type { EditorHandle } from '../../../ui/editor/MarkdownEditor';
import { WeekEvidence } from '../evidence/WeekEvidence';
import { ClearWeek } from '../harvest/ClearWeek';
import { RolePanel } from '../hours/RolePanel';
import { WeekHours } from '../hours/WeekHours';
import { Intentions } from '../intentions/Intentions';
import classes from '../journal.module.css';
import { Weeks } from '../weeks/Weeks';
import { Prompts } from './Prompts';
import { WeekFacts } from './WeekFacts';
import { WeekFiles } from './WeekFiles';
import { WeekMood } from './WeekMood';

/**
 * Everything of one week: its words, what the plan knows of it, what was meant, how it felt and where its
 * hours went.
 */
export function WeekPage({ week }: { readonly week: IsoWeek }) {
  const first = useRef<EditorHandle>(null);
  const { thisWeek } = useJournalWeeks();
  const { attachmentIds } = weekOrEmpty(usePlan(), week);
  const to = useMemo((): AttachedTo => ({ noun: 'week', week }), [week]);
  const attaching = useAttaching(to);
  return (
    <div className={classes.grid}>
      <div className={classes.column}>
        <Prompts week={week} first={first} onFiles={(files) => void attaching.take(files)} />
        <WeekFacts week={week} onInsert={(lines) => first.current?.append(lines)} />
        <WeekFiles to={to} ids={attachmentIds} attaching={attaching} />
        <WeekEvidence week={week} />
        <BackLinks noun="week" id={week} />
        <ClearWeek week={week} />
      </div>
      <div className={classes.column}>
        <Intentions week={week} title="Meant for this week" />
        {week === thisWeek && <Intentions week={addWeeks(week, 1)} title="Three things for next week" />}
        <WeekMood week={week} />
        <WeekHours week={week} />
        <RolePanel week={week} />
        <Weeks shown={week} />
      </div>
    </div>
  );
}
