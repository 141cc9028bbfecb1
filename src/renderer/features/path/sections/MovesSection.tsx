import { IconArrowNarrowRight } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { Move, Path } from '../../../../core/paths/path';
import { Panel } from '../../../ui';
import classes from './sections.module.css';

/** The words levels are compared by are needed only where the plan holds another path. */
const MoveOutlook = lazy(async () => ({ default: (await import('../changes/MoveOutlook')).MoveOutlook }));

/**
 * What a move from another path of the plan looks like, then the changes of career the document describes;
 * lines that name no start and end are shown apart and said to be so.
 */
export function MovesSection({ path }: { readonly path: Path }) {
  const moves = path.moves.filter(isMove);
  const others = path.moves.filter((move) => !isMove(move));
  return (
    <div className={classes.stack}>
      <Suspense fallback={null}>
        <MoveOutlook path={path} />
      </Suspense>
      {path.moves.length === 0 && (
        <p className={classes.none}>The document describes no moves between careers.</p>
      )}
      {path.moves.length > 0 && <WaysIn moves={moves} />}
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

function WaysIn({ moves }: { readonly moves: readonly Move[] }) {
  return (
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
  );
}
