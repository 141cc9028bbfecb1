import { Button } from '@mantine/core';
import { withoutStory } from '../../../../core/stories/story.queries';
import { standingOf } from '../../../../core/position/standing.queries';
import { Link } from '../../../app/Link';
import { useDerived } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './stories.module.css';

/** What the target level asks that no story tells of yet, each with the way to tell it. */
export function Untold({ onWrite }: { readonly onWrite: (expectationId: string) => void }) {
  const untold = useDerived(withoutStory);
  const standing = useDerived(standingOf);
  return (
    <Panel title="Without a story">
      {!standing && (
        <EmptyState action={<Link to={{ screen: 'path' }}>Choose a path and a level</Link>}>
          With a target level, what it asks and no story tells of stands here.
        </EmptyState>
      )}
      {standing && untold.length === 0 && (
        <EmptyState>Every expectation of {standing.targetName} has a story.</EmptyState>
      )}
      {standing && untold.length > 0 && (
        <>
          <p className={classes.muted}>
            {untold.length} of the {standing.target.expectations.length} expectations of {standing.targetName}{' '}
            are told by no story yet.
          </p>
          <ul className={classes.untold}>
            {untold.map(({ id, text }) => (
              <li key={id}>
                <Link to={{ screen: 'path', id, view: 'levels' }} c="var(--wm-ink)">
                  {text}
                </Link>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={`Write a story of: ${text}`}
                  onClick={() => onWrite(id)}
                >
                  Write
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
