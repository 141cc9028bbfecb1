import type { ReactNode } from 'react';
import type { Finding } from '../../../../core/paths/finding';
import { findingGroups } from './finding-groups';
import classes from './findings.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The places of a finding, as links where there is something to go to. */
  readonly renderPlaces: (finding: Finding) => ReactNode;
  /** What can be done about a finding. */
  readonly renderAction?: (finding: Finding) => ReactNode;
}

/** Findings under the rule that found them: where each is, what it means, and what can be done. */
export function FindingList({ findings, renderPlaces, renderAction }: FindingListProps) {
  return (
    <div className={classes.groups}>
      {findingGroups(findings).map(({ rule, title, findings: found }) => (
        <section key={rule} className={classes.group}>
          <h3>
            {title} {found.length > 1 && <span className={classes.count}>({found.length})</span>}
          </h3>
          <ul>
            {found.map((finding) => (
              <li key={`${finding.place} ${finding.explanation}`}>
                <p className={classes.place}>{renderPlaces(finding)}</p>
                <p>{finding.explanation}</p>
                {renderAction?.(finding)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
