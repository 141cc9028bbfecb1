import { Tooltip, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { memo } from 'react';
import { isOpen } from '../../../core/milestones/milestone.queries';
import { usePlan, useToday } from '../../plan';
import { railItems, settingsItem, type RailItem } from '../rail-items';
import { hashOf, useRoute } from '../routes';
import { Mark } from './Mark';
import classes from './Rail.module.css';
import { SkipLink } from './SkipLink';

/**
 * The way to every screen, with settings at the foot; narrow windows show icons with their names beside them
 * on demand.
 */
export function Rail() {
  const overdue = useOverdueCount();
  return (
    <nav className={classes.rail} aria-label="Main">
      <SkipLink />
      <div className={classes.brand}>
        <Mark />
        <span>Waymark</span>
      </div>
      <ul className={classes.list}>
        {railItems.map((item) => (
            <li key={item.screen}>
              <Item item={item} badge={item.screen === 'schedule' ? overdue : 0} />
            </li>
          ))}
        <li className={classes.foot}>
          <Item item={settingsItem} badge={0} />
        </li>
      </ul>
    </nav>
  );
}

/** Drawn anew only when its badge changes, not with every change of the plan. */
const Item = memo(function Item({ item, badge }: { readonly item: RailItem; readonly badge: number }) {
  const current = useRoute().screen === item.screen;
  const iconsOnly = useMediaQuery('(max-width: 1000px)', false, { getInitialValueInEffect: false });
  return (
    <Tooltip label={item.label} position="right" disabled={!iconsOnly}>
      <a
        className={classes.item}
        href={hashOf({ screen: item.screen })}
        aria-current={current ? 'page' : undefined}
      >
        <item.icon size={19} stroke={1.7} aria-hidden="true" />
        <span className={classes.label}>{item.label}</span>
        {badge > 0 && (
          <span className={classes.badge}>
            {badge}
            <VisuallyHidden> overdue</VisuallyHidden>
          </span>
        )}
      </a>
    </Tooltip>
  );
});

const useOverdueCount = (): number => {
  const [plan, today] = [usePlan(), useToday()];
  return Object.values(plan.milestones).filter((one) => isOpen(one) && one.due !== null && one.due < today)
    .length;
};
