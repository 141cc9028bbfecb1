import { Button } from '@mantine/core';
import type { Path } from '../../../../core/paths/path';
import { navigate } from '../../../app/routes';
import { Panel, Screen } from '../../../ui';
import { SourceChoice } from '../adding/SourceChoice';
import { usePathReader } from '../adding/use-path-reader';
import classes from './rereading.module.css';
import { Review } from './Review';

/** Reads a changed document in the place of a path: choose it, look over what would change, accept it as one step. */
export function RereadScreen({ path }: { readonly path: Path }) {
  const reader = usePathReader();
  if (reader.proposal) return <Review path={path} proposal={reader.proposal} onBack={reader.startOver} />;
  return (
    <Screen
      title={`Read a changed document of “${path.title}”`}
      subtitle="Your ratings, goals and evidence stay with the lines they belong to. You see every change before any is made."
      actions={
        <Button variant="default" onClick={() => navigate({ screen: 'path', id: path.id })}>
          Back to the path
        </Button>
      }
    >
      <Panel title="Where the changed document is">
        <div className={classes.narrow}>
          <SourceChoice reader={reader} />
        </div>
      </Panel>
    </Screen>
  );
}
