import { Group } from '@mantine/core';
import { useState } from 'react';
import { toMinor } from '../../../../../core/kit/money';
import { concessionPlan } from '../../../../../core/negotiation/concessions';
import { useFormat, usePlan } from '../../../../plan';
import { EmptyState, Panel } from '../../../../ui';
import { NumberField } from '../../offers/edit/NumberField';
import classes from '../../pay.module.css';

/** The way from the opening ask down to the target, in steps that shrink. */
export function Concessions() {
  const { ask, target, currency } = usePlan().negotiation;
  const [steps, setSteps] = useState(3);
  const { money } = useFormat();
  if (ask === null || target === null || ask <= target) {
    return (
      <Panel title="How you come down">
        <EmptyState>Set an opening ask over your target, and the steps between them stand here.</EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title="How you come down" note="each step half the one before">
      <Group>
        <NumberField
          label="Steps"
          min={1}
          max={6}
          value={steps}
          onChange={(count) => setSteps(Math.max(1, Math.min(6, count)))}
        />
      </Group>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col" className={classes.figure}>
              To
            </th>
            <th scope="col" className={classes.figure}>
              Down by
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Opening ask</th>
            <td className={classes.figure}>{money(ask, currency)}</td>
            <td className={classes.figure}>–</td>
          </tr>
          {concessionPlan(ask, target, steps, toMinor(100, currency)).map(({ to, by }, at) => (
            <tr key={to}>
              <th scope="row">{at + 1}</th>
              <td className={classes.figure}>{money(to, currency)}</td>
              <td className={classes.figure}>{money(by, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.muted}>
        Each step is smaller than the last, which says that the end is near. Take one only for something they
        give.
      </p>
    </Panel>
  );
}
