import { Modal } from '@mantine/core';
import { explanationOf, type Explanation } from '../../../../core/schedule/explain/explain';
import { fixesFor } from '../../../../core/schedule/explain/fixes';
import { findingSentence } from '../../../../core/schedule/finding-words';
import { useDerived, useFormat, useSchedule, useToday } from '../../../plan';
import { useFocusBack } from '../../../ui/use-focus-back';
import { FixOption } from './FixOption';
import classes from './fixes.module.css';

/** Why a milestone misses its date, and the smallest change of each kind that lets it keep it. */
export function FixesDialog({ milestoneId, onClose }: { readonly milestoneId: string | null; readonly onClose: () => void }) {
  useFocusBack(milestoneId !== null);
  return (
    <Modal opened={milestoneId !== null} onClose={onClose} title="What would help" size="xl">
      {milestoneId !== null && <Answer milestoneId={milestoneId} onClose={onClose} />}
    </Modal>
  );
}

function Answer({ milestoneId, onClose }: { readonly milestoneId: string; readonly onClose: () => void }) {
  const schedule = useSchedule();
  const { date } = useFormat();
  const explanation = explanationOf(schedule, milestoneId);
  const fixes = useDerived(fixesFor, useToday(), milestoneId);
  const findings = schedule.findings.filter((finding) => finding.milestoneId === milestoneId);
  if (!explanation && findings.length === 0) return <p className={classes.lead}>It keeps its date now. Nothing needs to change.</p>;
  return (
    <>
      {explanation && <Why explanation={explanation} />}
      {!explanation && findings.map((finding) => <p key={finding.kind} className={classes.lead}>{findingSentence(finding, date)}</p>)}
      <h3 className={classes.head}>The smallest change of each kind</h3>
      {fixes.length === 0 && (
        <p className={classes.lead}>No change of hours, scope or date alone is enough. Look at its pin and at what it waits for.</p>
      )}
      <ul className={classes.fixes}>
        {fixes.map((fix) => <FixOption key={fix.kind} fix={fix} onDone={onClose} />)}
      </ul>
    </>
  );
}

function Why({ explanation: { title, because, chain, fullWeeks } }: { readonly explanation: Explanation }) {
  const { date, hours, weekNumber } = useFormat();
  return (
    <>
      <p className={classes.lead}>
        {because === 'chain'
          ? `“${title}” would be late even if it came before all other work. This is the chain that decides it:`
          : `“${title}” would be in time alone; other work takes the hours before it. The chain to it:`}
      </p>
      <ol className={classes.chain}>
        {chain.map((link) => (
          <li key={link.milestoneId}>
            <b>{link.title}</b>
            <span>
              {hours(link.hours)}
              {link.start && link.end && `, ${date(link.start)} to ${date(link.end)}`}
              {link.lagDays > 0 && `, after a wait of ${link.lagDays} days`}
            </span>
          </li>
        ))}
      </ol>
      {because === 'full-weeks' && fullWeeks.length > 0 && (
        <ul className={classes.weeks}>
          {fullWeeks.slice(0, 6).map(({ week, others }) => (
            <li key={week}>{`${weekNumber(week)}: ${others.map((other) => `${other.title} (${hours(other.hours)})`).join(', ')}`}</li>
          ))}
        </ul>
      )}
    </>
  );
}
