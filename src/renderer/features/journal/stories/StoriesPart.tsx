import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { storiesNewestFirst, withoutStory } from '../../../../core/stories/story.queries';
import type { Story } from '../../../../core/stories/story';
import { Link } from '../../../app/Link';
import { useRoute } from '../../../app/routes';
import { useDerived } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './stories.module.css';
import { StoryDialog } from './StoryDialog';
import { StoryRow } from './StoryRow';

/**
 * Stories told as situation, task, action and result, and what the target level asks that none of them tells.
 */
export function StoriesPart() {
  const { id } = useRoute();
  const stories = useDerived(storiesNewestFirst);
  const [written, setWritten] = useState<Story | 'new' | null>(null);
  return (
    <div className={classes.grid}>
      <Panel title={stories.length === 1 ? 'One story' : `${stories.length} stories`}>
        {stories.length === 0 && (
          <EmptyState>
            Talks and reviews ask for stories: what the situation was, what you had to do, what you did and
            what came of it. Build one from your evidence, and see how long it takes to tell.
          </EmptyState>
        )}
        <ul className={classes.list}>
          {stories.map((story) => (
            <StoryRow
              key={story.id}
              story={story}
              isMeant={story.id === id}
              onEdit={() => setWritten(story)}
            />
          ))}
        </ul>
        <Button
          className={classes.add}
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => setWritten('new')}
        >
          Write a story
        </Button>
      </Panel>
      <Untold />
      {written !== null && (
        <StoryDialog story={written === 'new' ? null : written} onClose={() => setWritten(null)} />
      )}
    </div>
  );
}

function Untold() {
  const untold = useDerived(withoutStory);
  return (
    <Panel title="Without a story">
      {untold.length === 0 ? (
        <EmptyState>Every expectation of the target level has a story.</EmptyState>
      ) : (
        <>
          <p className={classes.muted}>
            {untold.length} of the target level’s expectations are told by no story yet.
          </p>
          <ul className={classes.untold}>
            {untold.map(({ id, text }) => (
              <li key={id}>
                <Link to={{ screen: 'path', id, view: 'levels' }} c="var(--wm-ink)">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
