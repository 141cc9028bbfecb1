import { Button } from '@mantine/core';
import type { Path } from '../../../../core/paths/path';
import { Panel, Screen } from '../../../ui';
import classes from './adding.module.css';
import { Proposal } from './Proposal';
import { SourceChoice } from './SourceChoice';
import { usePathReader } from './use-path-reader';

interface AddPathScreenProps {
  readonly onAdded: (path: Path) => void;
  /** Goes back to the paths there are; absent where the plan holds none. */
  readonly onLeave?: (() => void) | undefined;
}

/** Brings a path into the plan in two steps: choose documents, then look at what was read beside them and add it. */
export function AddPathScreen({ onAdded, onLeave }: AddPathScreenProps) {
  const reader = usePathReader();
  if (reader.proposal) return <Proposal reader={reader} proposal={reader.proposal} onAdded={onAdded} />;
  return (
    <Screen
      title="Choose the path you want to walk"
      subtitle="A path says what each level asks for. Waymark reads it from a document: one that comes with it, your company’s ladder, or one you wrote."
      actions={
        onLeave && (
          <Button variant="default" onClick={onLeave}>
            Back to your path
          </Button>
        )
      }
    >
      <Panel title="Where it comes from">
        <div className={classes.narrow}>
          <SourceChoice reader={reader} />
        </div>
      </Panel>
    </Screen>
  );
}
