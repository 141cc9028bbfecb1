import { PrintedLink } from '../parts/PrintedLink';
import { StateTag } from '../parts/StateTag';
import type { MilestoneRow } from './milestone-row';

/** Milestones as a table. */
export const MilestoneTable = ({ rows, caption }: { readonly rows: readonly MilestoneRow[]; readonly caption: string }) => (
  <table className="milestones">
    <caption className="spoken">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Milestone</th>
        <th scope="col" className="number">Work</th>
        <th scope="col">Planned</th>
        <th scope="col">Due</th>
        <th scope="col">State</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, title, kind, link, hours, planned, due, state, words }) => (
        <tr key={id}>
          <th scope="row">
            {title} <span className="kind">{kind}</span> <PrintedLink address={link} />
          </th>
          <td className="number">{hours}</td>
          <td>{planned}</td>
          <td>{due}</td>
          <td>
            <StateTag state={state} words={words} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
