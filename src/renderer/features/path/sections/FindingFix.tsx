import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import type { Finding, Fix } from '../../../../core/paths/finding';
import { mendWords } from '../../../../core/paths/mending/mend-words';
import type { Path } from '../../../../core/paths/path';
import { undo, useCommand, useFormat } from '../../../plan';
import { notify } from '../../../ui';
import classes from './findings.module.css';

interface FindingFixProps {
  readonly path: Path;
  readonly finding: Finding;
  readonly fix: Fix;
  /** The finding is gone, and its button with it. */
  readonly onDone: () => void;
}

/** The one click that puts a finding right, above what it will change; it can be undone. */
export function FindingFix({ path, finding, fix, onDone }: FindingFixProps) {
  const { locale } = useFormat();
  const mend = useCommand('path.mend');
  const changes = mendWords(path, fix.mends, locale);
  const apply = async (): Promise<void> => {
    const taken = await mend({ pathId: path.id, ...fix });
    if (!taken) return;
    onDone();
    notify({ message: `${fix.label}: done.`, action: { label: 'Undo', run: undo } });
  };
  return (
    <div className={classes.fix}>
      <Button
        size="xs"
        variant="light"
        leftSection={<IconWand size={14} aria-hidden="true" />}
        aria-label={`${fix.label}: ${finding.explanation}`}
        onClick={() => void apply()}
      >
        {fix.label}
      </Button>
      <dl className={classes.changes} aria-label="What it will change">
        {changes.slice(0, most).map(({ what, before, after }, at) => (
          <div key={`${at} ${what}`}>
            <dt>{what}</dt>
            <dd>
              <del>{before}</del>
              {after === null ? ' is removed' : <> becomes <ins>{after}</ins></>}
            </dd>
          </div>
        ))}
        {changes.length > most && (
          <div>
            <dt>And {changes.length - most} more like these</dt>
            <dd />
          </div>
        )}
      </dl>
    </div>
  );
}

const most = 8;
