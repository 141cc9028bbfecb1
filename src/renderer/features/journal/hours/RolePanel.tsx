import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import {
  roleComparison,
  type ComparedActivity,
  type RolePeriod,
} from '../../../../core/journal/role-comparison';
import type { IsoWeek } from '../../../../core/kit/dates';
import type { Share } from '../../../../core/paths/path';
import { standingOf } from '../../../../core/position/standing.queries';
import { useDerived, useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../journal.module.css';
import { ActivityMapDialog } from './ActivityMapDialog';

const periods: readonly { readonly value: RolePeriod; readonly label: string }[] = [
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
  { value: 'quarter', label: 'Quarter' },
];

/** Own hours by activity beside what the level today and the target level spend theirs on. */
export function RolePanel({ week }: { readonly week: IsoWeek }) {
  const [period, setPeriod] = useState<RolePeriod>('week');
  const [opened, dialog] = useDisclosure();
  const standing = useDerived(standingOf);
  const { hours, lines, drift } = useDerived(roleComparison, week, period);
  if (!standing) return null;
  return (
    <Panel
      title="Week against role"
      note={
        <Button size="compact-xs" variant="subtle" onClick={dialog.open}>
          Match activities
        </Button>
      }
    >
      <SegmentedControl
        fullWidth
        size="xs"
        mb="sm"
        aria-label="Hours of"
        value={period}
        data={[...periods]}
        onChange={(chosen) => setPeriod(periods.find(({ value }) => value === chosen)?.value ?? 'week')}
      />
      {hours === 0 ? (
        <EmptyState>
          Note hours by activity, and they stand here beside the split of {standing.targetName}.
        </EmptyState>
      ) : (
        <>
          {drift && <p className={classes.drift}>{drift}</p>}
          <table className={classes.hours}>
            <thead>
              <tr>
                <th scope="col">Activity</th>
                <th scope="col" className={classes.figure}>
                  You
                </th>
                <th scope="col" className={classes.figure}>
                  {standing.currentName}
                </th>
                <th scope="col" className={classes.figure}>
                  {standing.targetName}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.activityId} line={line} />
              ))}
            </tbody>
          </table>
        </>
      )}
      <ActivityMapDialog opened={opened} onClose={dialog.close} />
    </Panel>
  );
}

function Row({ line }: { readonly line: ComparedActivity }) {
  const { hours } = useFormat();
  return (
    <tr>
      <th scope="row">
        {line.text}
        <span className={classes.bar} aria-hidden="true">
          {line.target && (
            <span
              className={classes.band}
              style={{
                insetInlineStart: `${line.target.from}%`,
                width: `${Math.max(1, line.target.to - line.target.from)}%`,
              }}
            />
          )}
          <span className={classes.fill} style={{ width: `${line.percent}%` }} />
        </span>
      </th>
      <td className={classes.figure} title={hours(line.hours)}>
        {line.percent} %
      </td>
      <td className={classes.figure}>{shareText(line.current)}</td>
      <td className={classes.figure}>{shareText(line.target)}</td>
    </tr>
  );
}

const shareText = (share: Share | null): string =>
  share === null ? '–' : share.from === share.to ? `${share.from} %` : `${share.from}–${share.to} %`;
