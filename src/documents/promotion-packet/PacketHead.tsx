import { Prose } from '../parts/Prose';
import type { CategoryRow, PromotionPacketModel, RuleFigure } from './model';

/** Page one: the level, the rule and its two figures, the words before it all, and the categories. */
export const PacketHead = ({ model }: { readonly model: PromotionPacketModel }) => (
  <section className="sheet packet packet-head" aria-labelledby="packet-title">
    <header>
      <p className="review-owner">
        {['Promotion packet', model.owner].filter((text) => text !== '').join(' · ')}
      </p>
      <h1 id="packet-title">{model.levelName}</h1>
      <p className="standfirst">{model.standfirst}</p>
    </header>
    {model.rule && <Rule rule={model.rule} />}
    {model.summary !== '' && <p className="packet-summary">{model.summary}</p>}
    {model.opening !== '' && (
      <div className="own-words">
        <h2>Why now</h2>
        <Prose text={model.opening} />
      </div>
    )}
    {model.categories.length > 0 && <Categories rows={model.categories} />}
  </section>
);

const Rule = ({ rule }: { readonly rule: RuleFigure }) => (
  <div className="rule">
    <dl>
      <div>
        <dt>{rule.claimedWords}</dt>
        <dd>{rule.claimed}</dd>
      </div>
      <div>
        <dt>{rule.provenWords}</dt>
        <dd>{rule.proven}</dd>
      </div>
    </dl>
    <p>
      <strong>The rule: {rule.title}.</strong> {rule.sentence}
    </p>
  </div>
);

const Categories = ({ rows }: { readonly rows: readonly CategoryRow[] }) => (
  <table className={rows.length <= 10 ? 'categories whole' : 'categories'}>
    <caption>Claimed (light) and proven (dark) by category</caption>
    <thead>
      <tr>
        <th scope="col">Category</th>
        <th scope="col" className="number">
          Claimed
        </th>
        <th scope="col" className="number">
          Proven
        </th>
        <th scope="col" className="number">
          Of
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, total, met, proven, percents: [claimed, backed] }) => (
        <tr key={name}>
          <th scope="row">
            {name}
            {claimed > 0 && <span className="bar" style={{ width: `${claimed}%` }} />}
            {backed > 0 && <span className="bar bar-proven" style={{ width: `${backed}%` }} />}
          </th>
          <td className="number">{met}</td>
          <td className="number">{proven}</td>
          <td className="number">{total}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
