import { lazy, Suspense } from 'react';
import type { SearchEntry, SearchGroup } from './entries';
import { Marked } from './Marked';
import classes from './SearchDialog.module.css';

/** Loaded when the first page of the journal is found: its reader of Markdown is large. */
const MarkedPassage = lazy(async () => ({ default: (await import('./MarkedPassage')).MarkedPassage }));

interface SearchResultsProps {
  readonly id: string;
  readonly groups: readonly SearchGroup[];
  /** The place of the line that Enter runs, counted over all groups. */
  readonly active: number;
  readonly optionId: (at: number) => string;
  readonly onHover: (at: number) => void;
  readonly onRun: (entry: SearchEntry) => void;
}

/** What was found, by sort. */
export function SearchResults({ id, groups, active, optionId, onHover, onRun }: SearchResultsProps) {
  const firsts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <div id={id} role="listbox" aria-label="Results" className={classes.list} tabIndex={-1}>
      {groups.map(({ heading, entries }, group) => (
        <div key={heading} role="group" aria-label={heading}>
          <div className={classes.heading} aria-hidden="true">
            {heading}
          </div>
          {entries.map((entry, within) => {
            const at = (firsts[group] ?? 0) + within;
            return (
              <div
                key={entry.id}
                id={optionId(at)}
                role="option"
                aria-selected={at === active}
                tabIndex={-1}
                className={classes.option}
                onMouseMove={() => onHover(at)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onRun(entry)}
                onKeyDown={(press) => press.key === 'Enter' && onRun(entry)}
              >
                <span className={classes.title}>
                  {typeof entry.title === 'string' ? entry.title : <Marked text={entry.title} />}
                  {entry.snippet && (
                    <small className={classes.snippet}>
                      <Marked text={entry.snippet} />
                    </small>
                  )}
                  {entry.passage && entry.passage.text !== '' && (
                    <small className={classes.snippet}>
                      <Suspense fallback={'\u00A0'}>
                        <MarkedPassage passage={entry.passage} />
                      </Suspense>
                    </small>
                  )}
                </span>
                <span className={classes.context}>{entry.context}</span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
