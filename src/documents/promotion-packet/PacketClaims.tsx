import type { ClaimModel } from './claims';
import type { PromotionPacketModel } from './model';

/** The claims by category, each with the numbers, days and titles of its evidence. */
export const PacketClaims = ({ claims }: Pick<PromotionPacketModel, 'claims'>) => (
  <div className="part part-first">
    <h2>What is proven, and by what</h2>
    {claims.map(({ category, claims: ofCategory }) => (
      <div key={category}>
        {ofCategory.map((claim, at) => (
          <div key={claim.id} className="claim-block">
            {at === 0 && <h3 className="category">{category}</h3>}
            <Claim claim={claim} />
          </div>
        ))}
      </div>
    ))}
  </div>
);

const Claim = ({ claim: { text, rating, evidence } }: { readonly claim: ClaimModel }) => (
  <article className="claim">
    <h4>
      {text} <span className="kind">{rating}</span>
    </h4>
    <ul>
      {evidence.map(({ number, date, title }) => (
        <li key={number}>
          <b>{number}</b> <span className="date">{date}</span> {title}
        </li>
      ))}
    </ul>
  </article>
);
