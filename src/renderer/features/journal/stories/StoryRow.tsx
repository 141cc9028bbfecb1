import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { listed } from '../../../../core/kit/words';
import { findExpectation } from '../../../../core/paths/path.queries';
import { lengthOf, lostEvidence, missingParts, storyParts } from '../../../../core/stories/story.queries';
import type { Story } from '../../../../core/stories/story';
import { Link } from '../../../app/Link';
import { usePlan, useRemoval } from '../../../plan';
import { audienceWords } from '../../../plan/audience-words';
import { StatusTag } from '../../../ui';
import classes from './stories.module.css';
import { minutesText, partWords } from './story-words';

interface StoryRowProps {
  readonly story: Story;
  readonly isMeant: boolean;
  readonly onEdit: () => void;
}

/** A story in its four parts with their words, what it is mapped to, and the evidence behind it. */
export function StoryRow({ story, isMeant, onEdit }: StoryRowProps) {
  const remove = useRemoval('story.remove');
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isMeant) row.current?.focus();
  }, [isMeant]);
  const { parts, words, minutes } = lengthOf(story);
  const missing = missingParts(story);
  return (
    <li ref={row} tabIndex={-1} className={classes.row}>
      <div className={classes.head}>
        <h3 className={classes.title}>{story.title}</h3>
        <ActionIcon variant="subtle" color="gray" aria-label={`Edit: ${story.title}`} onClick={onEdit}>
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove: ${story.title}`}
          onClick={() => void remove({ id: story.id }, `the story “${story.title}”`)}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
      <p className={classes.muted}>
        {words} words, {minutesText(minutes)} to tell · {audienceWords[story.audience]}{' '}
        {missing.length > 0 && (
          <StatusTag tone="amber">
            No {listed(missing.map((part) => partWords[part].name.toLowerCase()))} yet
          </StatusTag>
        )}
      </p>
      <dl className={classes.parts}>
        {storyParts
          .filter((part) => story[part].trim() !== '')
          .map((part) => (
            <div key={part}>
              <dt>
                {partWords[part].name}, {parts[part]} words
              </dt>
              <dd>{story[part]}</dd>
            </div>
          ))}
      </dl>
      <Behind story={story} />
    </li>
  );
}

function Behind({ story }: { readonly story: Story }) {
  const plan = usePlan();
  const tells = story.expectationIds.flatMap((id) => findExpectation(plan, id)?.expectation ?? []);
  const pieces = story.evidenceIds.flatMap((id) => plan.evidence[id] ?? []);
  const lost = lostEvidence(plan, story);
  return (
    <>
      {tells.length > 0 && (
        <p className={classes.links}>
          Tells of{' '}
          {tells.map(({ id, text }) => (
            <Link key={id} to={{ screen: 'path', id, view: 'levels' }} size="sm">
              {text}
            </Link>
          ))}
        </p>
      )}
      {pieces.length > 0 && (
        <p className={classes.links}>
          Built from{' '}
          {pieces.map(({ id, title }) => (
            <Link key={id} to={{ screen: 'journal', id, view: 'evidence' }} size="sm">
              {title}
            </Link>
          ))}
        </p>
      )}
      {lost.length > 0 && (
        <p className={classes.gone}>
          The journal no longer holds the line of {listed(lost.map((title) => `“${title}”`))}.
        </p>
      )}
    </>
  );
}
