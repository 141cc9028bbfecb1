import { IconArrowNarrowRight } from '@tabler/icons-react';
import type { Move, Path } from '../../../../core/paths/path';
import { Panel } from '../../../ui';
import classes from './sections.module.css';

/**
 * The changes of career the document describes; lines that name no start and end are shown apart and said to
 * be so.
 */
export function MovesSection({ path }: { readonly path: Path }) {
  const moves = path.moves.filter(isMove);
  const others = path.moves.filter((move) => !isMove(move));
  if (path.moves.length === 0)
    return <p className={classes.none}>The document describes no moves between careers.</p>;
  return (
    <div className={classes.stack}>
      <Panel title="Ways in">
        {moves.length === 0 && (
          <p className={classes.none}>No line says where a move starts and where it ends.</p>
        )}
        <ul className={classes.moves}>
          {moves.map(({ id, from, to, text }) => (
            <li key={id}>
              <span className={classes.move}>
                {from}
                <IconArrowNarrowRight size={18} stroke={1.6} role="img" aria-label="to" />
                {to}
              </span>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </Panel>
      {others.length > 0 && (
        <Panel title="Under the same heading, but not moves">
          <dl className={classes.tips}>
            {others.map(({ id, label, text }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
    </div>
  );
}

const isMove = ({ from, to }: Move): boolean => from !== null && to !== null;
