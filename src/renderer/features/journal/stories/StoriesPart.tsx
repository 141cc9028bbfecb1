import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { storiesNewestFirst } from '../../../../core/stories/story.queries';
import type { Story } from '../../../../core/stories/story';
import { useRoute } from '../../../app/routes';
import { useDerived } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './stories.module.css';
import { StoryDialog } from './StoryDialog';
import { StoryRow } from './StoryRow';
import { Untold } from './Untold';

/** The story to edit, or what a new one is to tell of. */
interface Writing {
  readonly story: Story | null;
  readonly about: string | null;
}

/**
 * Stories told as situation, task, action and result, and what the target level asks that none of them tells.
 */
export function StoriesPart() {
  const { id } = useRoute();
  const stories = useDerived(storiesNewestFirst);
  const [written, setWritten] = useState<Writing | null>(null);
  return (
    <div className={classes.grid}>
      <Panel title={titles[stories.length] ?? `${stories.length} stories`}>
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
              onEdit={() => setWritten({ story, about: null })}
            />
          ))}
        </ul>
        <Button
          className={classes.add}
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => setWritten({ story: null, about: null })}
        >
          Write a story
        </Button>
      </Panel>
      <Untold onWrite={(about) => setWritten({ story: null, about })} />
      {written !== null && <StoryDialog {...written} onClose={() => setWritten(null)} />}
    </div>
  );
}

const titles = ['Stories', 'One story'];
