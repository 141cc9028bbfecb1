import { Alert } from '@mantine/core';
import type { DocumentProblem } from '../../../../core/importers/documents';
import classes from './adding.module.css';

interface DocumentProblemsProps {
  readonly problems: readonly DocumentProblem[];
  /** What became of everything else, as a sentence. */
  readonly kept: string;
}

/** Which documents were declined and why, what that left as it was, and what to try. */
export function DocumentProblems({ problems, kept }: DocumentProblemsProps) {
  if (problems.length === 0) return null;
  const title = problems.length === 1 ? 'One document was not read' : `${problems.length} documents were not read`;
  return (
    <Alert color="clay" title={title} role="alert">
      <ul className={classes.problems}>
        {problems.slice(0, shown).map(({ name, sentence, advice }) => (
          <li key={`${name} ${sentence}`}>
            {sentence} {advice}
          </li>
        ))}
        {problems.length > shown && <li>And {problems.length - shown} more.</li>}
      </ul>
      <p>{kept}</p>
    </Alert>
  );
}

const shown = 8;
