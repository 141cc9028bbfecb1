import { useRef, type KeyboardEvent } from 'react';
import { harvestLines, type HarvestLine } from '../../../../core/evidence/harvest/harvest.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { useCommand, useDerived } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import { useAnnouncer } from '../../../ui/use-announcer';
import classes from './harvest.module.css';
import { HarvestRow } from './HarvestRow';

/**
 * The lines of a week's answers; H turns the one that has the focus into evidence that keeps its link to the
 * line.
 */
export function HarvestPanel({ week }: { readonly week: IsoWeek }) {
  const answers = useDerived(harvestLines, week);
  const harvest = useCommand('evidence.harvest');
  const panel = useRef<HTMLDivElement>(null);
  const { line: status, say } = useAnnouncer();
  const take = async ({ text, evidence }: HarvestLine): Promise<void> => {
    if (evidence) say('That line is evidence already.');
    else if (await harvest({ week, line: text })) say(`Harvested: ${text}`);
  };
  const onKey = (line: HarvestLine, press: KeyboardEvent<HTMLElement>): void => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[press.key];
    if (press.key.toLowerCase() === 'h') void take(line);
    else if (step !== undefined) beside(press.currentTarget, step)?.focus();
    else return;
    press.preventDefault();
  };
  const beside = (row: HTMLElement, step: number): HTMLElement | undefined => {
    const rows = [...(panel.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    return rows[rows.indexOf(row) + step];
  };
  return (
    <Panel title="Harvest evidence">
      {answers.length === 0 ? (
        <EmptyState>
          Each line you write about the week stands here, and one key makes evidence of it.
        </EmptyState>
      ) : (
        <p className={classes.hint}>
          Go through the lines with the arrow keys and press <kbd>H</kbd> on one to make evidence of it. It
          stays linked to the line: what you take out of the week counts no more.
        </p>
      )}
      <div ref={panel}>
        {answers.map(({ promptId, title, lines }) => (
          <section key={promptId} className={classes.answer}>
            <h3 className={classes.title}>{title}</h3>
            <ul className={classes.lines}>
              {lines.map((line) => (
                <HarvestRow
                  key={line.text}
                  line={line}
                  onHarvest={() => void take(line)}
                  onKey={(press) => onKey(line, press)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p ref={status} role="status" className={classes.status} />
    </Panel>
  );
}
