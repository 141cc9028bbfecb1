import { Anchor } from '@mantine/core';
import { useId } from 'react';
import { backLinksTo, type BackLink } from '../../core/journal/back-links';
import type { LinkNoun } from '../../core/journal/links';
import { Panel } from '../ui/Panel';
import classes from './BackLinks.module.css';
import { useJournalWeeks } from './journal-weeks';
import { useDerived } from './open-plan';
import { PlainWords } from './PlainWords';

interface BackLinksProps {
  readonly noun: LinkNoun;
  readonly id: string;
}

/** The lines of the journal that link to a thing, in a panel; nothing where there are none. */
export function BackLinks({ noun, id }: BackLinksProps) {
  const links = useDerived(backLinksTo, noun, id);
  if (links.length === 0) return null;
  return (
    <Panel title="Linked from the journal">
      <Lines links={links} />
    </Panel>
  );
}

/** The same lines within an item of a list, which has no room for a panel. */
export function BackLinkLines({ noun, id }: BackLinksProps) {
  const links = useDerived(backLinksTo, noun, id);
  const heading = useId();
  if (links.length === 0) return null;
  return (
    <div className={classes.within}>
      <p id={heading} className={classes.heading}>
        Linked from the journal
      </p>
      <Lines links={links} labelledBy={heading} />
    </div>
  );
}

interface LinesProps {
  readonly links: readonly BackLink[];
  readonly labelledBy?: string;
}

function Lines({ links, labelledBy }: LinesProps) {
  const { title: weekText } = useJournalWeeks();
  return (
    <ul className={classes.list} aria-labelledby={labelledBy}>
      {links.map(({ week, title, line }, at) => (
        <li key={`${week} ${title} ${at}`}>
          <Anchor href={`#/journal/${week}`}>{weekText(week)}</Anchor>
          <span className={classes.line}>
            <PlainWords text={line} most={200} />
          </span>
        </li>
      ))}
    </ul>
  );
}
