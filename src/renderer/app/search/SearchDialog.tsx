import { Modal, SegmentedControl } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useState, type KeyboardEvent } from 'react';
import { useDerived } from '../../plan';
import { searchEntries, type SearchEntry } from './entries';
import { filters, type FilterName } from './filters';
import classes from './SearchDialog.module.css';
import { SearchResults } from './SearchResults';
import { useReadPlan } from './use-read-plan';

const listId = 'search-results';

/** The id of a line in the page. */
const optionId = (at: number): string => `search-result-${at}`;

/** Finds screens, things to do and everything in the plan; a combobox whose list follows what is typed. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<FilterName>('all');
  const [chosen, setChosen] = useState(0);
  const isRead = useReadPlan();
  const groups = useDerived(searchEntries, useDeferredValue(query), filter, isRead);
  const entries = groups.flatMap((group) => group.entries);
  const active = Math.min(chosen, entries.length - 1);
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const run = (entry: SearchEntry | undefined): void => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (press: KeyboardEvent): void => {
    const step = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 }[
      press.key
    ];
    if (press.key === 'Enter') run(entries[active]);
    else if (step !== undefined) setChosen(clamped(step, entries.length, press.key.startsWith('Arrow')));
    else return;
    press.preventDefault();
  };
  return (
    <Modal.Root opened onClose={onClose} padding={0} size={640} returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content aria-label="Search and commands">
        <div className={classes.field}>
          <IconSearch size={19} stroke={1.8} aria-hidden="true" />
          <input
            className={classes.input}
            type="text"
            role="combobox"
            aria-label="Search or run a command"
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={entries.length > 0 ? optionId(active) : undefined}
            placeholder="A screen, something to do, or a word in your plan"
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        {query.trim() !== '' && (
          <div className={classes.filters}>
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label="Search in"
              value={filter}
              data={filters.map(({ name, label }) => ({ value: name, label }))}
              onChange={(name) => {
                setFilter(filters.find((one) => one.name === name)?.name ?? 'all');
                setChosen(0);
              }}
            />
          </div>
        )}
        <SearchResults
          id={listId}
          groups={groups}
          active={active}
          optionId={optionId}
          onHover={setChosen}
          onRun={run}
        />
        <p role="status" className={entries.length === 0 ? classes.nothing : classes.count}>
          {entries.length > 0 && `${entries.length} found`}
          {entries.length === 0 &&
            (isRead ? `Nothing holds “${query.trim()}”. Fewer words find more.` : 'Reading your plan')}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Keeps a step within the list; single steps go round at its ends. */
const clamped = (at: number, length: number, round: boolean): number =>
  round ? (at + length) % Math.max(1, length) : Math.max(0, Math.min(length - 1, at));
