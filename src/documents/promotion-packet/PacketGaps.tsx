import type { PromotionPacketModel } from './model';

/** The expectations without evidence, named so that nobody has to look for them. */
export const PacketGaps = ({
  gaps,
  sentence,
}: {
  readonly gaps: PromotionPacketModel['gaps'];
  readonly sentence: string;
}) => (
  <div className="part gaps">
    <div className="lead-in">
      <h2>Gaps</h2>
      <p>{sentence}</p>
    </div>
    {gaps.map(({ category, gaps: ofCategory }) => (
      <table key={category} className={ofCategory.length <= 6 ? 'gap-table whole' : 'gap-table'}>
        <caption>
          <h3>{category}</h3>
        </caption>
        <thead>
          <tr>
            <th scope="col">Expectation</th>
            <th scope="col">Rated</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {ofCategory.map(({ id, text, rating, why }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              <td>{rating}</td>
              <td className="gap">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ))}
  </div>
);
