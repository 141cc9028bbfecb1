import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../../core/paths/finding';
import { findingGroups, type FindingGroup } from './finding-groups';
import classes from './findings.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The places of a finding, as links where there is something to go to. */
  readonly renderPlaces: (finding: Finding) => ReactNode;
  /** What can be done about a finding. */
  readonly renderAction?: (finding: Finding) => ReactNode;
}

/** Of a rule that found a great many, so many are shown until all are asked for. */
const shownAtFirst = 12;

/** Findings under the rule that found them: where each is, what it means, and what can be done. */
export function FindingList({ findings, ...renderers }: FindingListProps) {
  return (
    <div className={classes.groups}>
      {findingGroups(findings).map((group) => (
        <RulePart key={group.rule} group={group} {...renderers} />
      ))}
    </div>
  );
}

function RulePart({ group, renderPlaces, renderAction }: { readonly group: FindingGroup } & Omit<FindingListProps, 'findings'>) {
  const { title, findings } = group;
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <section className={classes.group}>
      <h3>
        {title} {findings.length > 1 && <span className={classes.count}>({findings.length})</span>}
      </h3>
      <ul>
        {shown.map((finding) => (
          <li key={`${finding.place} ${finding.explanation}`}>
            <p className={classes.place}>{renderPlaces(finding)}</p>
            <p>{finding.explanation}</p>
            {renderAction?.(finding)}
          </li>
        ))}
      </ul>
      {findings.length > shownAtFirst && (
        <Button size="compact-sm" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the first ${shownAtFirst}` : `Show all ${findings.length}`}
        </Button>
      )}
    </section>
  );
}
