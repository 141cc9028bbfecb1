import type { EvidenceLine } from './evidence-line';
import { PrintedLink } from './PrintedLink';

/** A piece of evidence with its date before it, or its number where it has one. */
export const EvidenceItem = ({ item, number }: { readonly item: EvidenceLine; readonly number?: number }) => (
  <div className="evidence-item">
    <span className="evidence-date">
      {number !== undefined && <b>{number}</b>} {item.date}
    </span>
    <div>
      <p>
        {item.title}
        {item.facts !== '' && <span className="kind"> ({item.facts})</span>}
      </p>
      {item.result !== '' && <p className="evidence-result">{item.result}</p>}
      <PrintedLink address={item.link} />
    </div>
  </div>
);
