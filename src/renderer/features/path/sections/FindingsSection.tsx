import { Fragment, useMemo, useRef } from 'react';
import type { Finding } from '../../../../core/paths/finding';
import { findingsOf } from '../../../../core/paths/findings';
import type { Path } from '../../../../core/paths/path';
import { Link } from '../../../app/Link';
import { Panel } from '../../../ui';
import { routeTo } from './finding-groups';
import { FindingFix } from './FindingFix';
import { FindingList } from './FindingList';
import classes from './sections.module.css';

/** What looks wrong in the document itself, and what can be put right at once. */
export function FindingsSection({ path }: { readonly path: Path }) {
  const findings = useMemo(() => findingsOf(path), [path]);
  const lead = useRef<HTMLParagraphElement>(null);
  return (
    <Panel title="What looks wrong in the document">
      <p ref={lead} tabIndex={-1} className={classes.lead}>
        {findings.length === 0
          ? 'Nothing: every section agrees with the others.'
          : 'The document was read as it is. These places contradict one another or leave something out. A fix changes the path in your plan, not the document, and can be undone.'}
      </p>
      <FindingList
        findings={findings}
        renderPlaces={(finding) => <PlaceLinks path={path} finding={finding} />}
        renderAction={(finding) =>
          finding.fix && (
            <FindingFix path={path} finding={finding} fix={finding.fix} onDone={() => lead.current?.focus()} />
          )
        }
      />
    </Panel>
  );
}

function PlaceLinks({ path, finding }: { readonly path: Path; readonly finding: Finding }) {
  return finding.places.map((place, at) => (
    <Fragment key={`${place.section} ${place.name}`}>
      {at > 0 && ' · '}
      <Link to={routeTo(path.id, place)}>{place.name}</Link>
    </Fragment>
  ));
}
