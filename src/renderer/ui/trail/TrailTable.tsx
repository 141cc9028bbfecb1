import type { TrailData } from './trail-data';
import classes from './Trail.module.css';

/** The trail as a table: the same, for those who read rather than look, and for print. */
export function TrailTable({ data }: { readonly data: TrailData }) {
  return (
    <details className={classes.twin}>
      <summary>The trail as a table</summary>
      <div className={classes.tables}>
        <table>
          <caption>Levels</caption>
          <thead>
            <tr><th scope="col">Level</th><th scope="col">What it is to you</th></tr>
          </thead>
          <tbody>
            {data.waymarks.map(({ id, name, note }) => (
              <tr key={id}><th scope="row">{name}</th><td>{note}</td></tr>
            ))}
            <tr><th scope="row">You</th><td>{data.you.note}</td></tr>
          </tbody>
        </table>
        {data.cairns.length > 0 && (
          <table>
            <caption>Milestones on the way</caption>
            <thead>
              <tr><th scope="col">Milestone</th><th scope="col">Date</th><th scope="col">State</th></tr>
            </thead>
            <tbody>
              {data.cairns.map(({ id, title, date, tone }) => (
                <tr key={id}><th scope="row">{title}</th><td>{date}</td><td>{states[tone]}</td></tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </details>
  );
}

const states = { done: 'done', planned: 'planned', due: 'due now' } as const;
