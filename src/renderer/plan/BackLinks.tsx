import { Anchor } from '@mantine/core';
import { backLinksTo } from '../../core/journal/back-links';
import type { LinkNoun } from '../../core/journal/links';
import { shortened } from '../../core/kit/words';
import { Panel } from '../ui/Panel';
import classes from './BackLinks.module.css';
import { useJournalWeeks } from './journal-weeks';
import { useDerived } from './open-plan';

/** The lines of the journal that link to a thing, in a panel; nothing where there are none. */
export function BackLinks({ noun, id }: { readonly noun: LinkNoun; readonly id: string }) {
  const { title: weekText } = useJournalWeeks();
  const links = useDerived(backLinksTo, noun, id);
  if (links.length === 0) return null;
  return (
    <Panel title="Linked from the journal">
      <ul className={classes.list}>
        {links.map(({ week, title, line }, at) => (
          <li key={`${week} ${title} ${at}`}>
            <Anchor href={`#/journal/${week}`}>{weekText(week)}</Anchor>
            <span className={classes.line}>{shortened(line, 200)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
