import type { RoleLine } from '../../../../core/journal/week.queries';
import classes from './RolePanel.module.css';
import { shareInWords } from './role-words';

interface RoleBarProps {
  readonly line: RoleLine;
  /** The percentage at the end of every bar. */
  readonly most: number;
}

/** One activity: the share it took as a bar, the range the level expects as a bracket, both in figures. */
export function RoleBar({ line: { text, percent, expected }, most }: RoleBarProps) {
  const place = (value: number): string => `${(value / most) * 100}%`;
  const width = (from: number, to: number): string => `max(3px, ${((to - from) / most) * 100}%)`;
  return (
    <li className={classes.line}>
      <span className={classes.name}>{text}</span>
      <span className={classes.figure}>
        {percent}{' '}
        <span className={classes.asked}>{expected ? `of ${shareInWords(expected)} asked` : 'not asked'}</span>
      </span>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ inlineSize: place(percent) }} />
        {expected && (
          <span
            className={classes.expected}
            style={{ insetInlineStart: place(expected.from), inlineSize: width(expected.from, expected.to) }}
          />
        )}
      </span>
    </li>
  );
}
