import { Prose } from '../parts/Prose';
import { Section } from '../parts/Section';
import type { NamedFigure, NegotiationModel, OfferModel } from './negotiation.model';

/** The prepared talk about pay: window, own pay, offers and tips. */
export const NegotiationSection = ({ model }: { readonly model: NegotiationModel }) => (
  <Section id="negotiation" title="Pay and negotiation" standfirst="Private: for the owner of this plan alone.">
    {model.window.length > 0 && <Figures title="The window" rows={model.window} />}
    {model.reason !== '' && (
      <div className="said">
        <h3>The reason</h3>
        <Prose text={model.reason} />
      </div>
    )}
    {model.pay.length > 0 && <Figures title="Pay and bands" rows={model.pay} />}
    {model.offers.length > 0 && <Offers offers={model.offers} years={model.years} />}
    {model.tips.length > 0 && <Tips tips={model.tips} />}
  </Section>
);

const Figures = ({ title, rows }: { readonly title: string; readonly rows: readonly NamedFigure[] }) => (
  <table className="figures">
    <caption>
      <h3>{title}</h3>
    </caption>
    <tbody>
      {rows.map(({ name, figure, words }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className="number">{figure}</td>
          <td>{words}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Offers = ({ offers, years }: { readonly offers: readonly OfferModel[]; readonly years: number }) => (
  <table className="offers">
    <caption>
      <h3>Offers, year by year</h3>
    </caption>
    <thead>
      <tr>
        <th scope="col">Offer</th>
        {Array.from({ length: years }, (_, at) => at + 1).map((year) => (
          <th key={year} scope="col" className="number">
            Year {year}
          </th>
        ))}
        <th scope="col" className="number">Together</th>
      </tr>
    </thead>
    <tbody>
      {offers.map(({ id, company, role, status, answerBy, years: each, total }) => (
        <tr key={id}>
          <th scope="row">
            {company}{' '}
            <span className="kind">
              {[role, status, answerBy === '' ? '' : `answer by ${answerBy}`].filter((words) => words !== '').join(', ')}
            </span>
          </th>
          {each.map((figure, at) => (
            <td key={at} className="number">
              {figure}
            </td>
          ))}
          <td className="number">{total}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Tips = ({ tips }: Pick<NegotiationModel, 'tips'>) => (
  <div>
    <h3>Preparation</h3>
    <ul className="tips">
      {tips.map(({ id, label, text, done, note }) => (
        <li key={id} className={done ? 'tip tip-done' : 'tip'}>
          <p>
            <strong>{label}</strong> {text} <span className="kind">{done ? 'done' : 'open'}</span>
          </p>
          {note !== '' && <Prose text={note} />}
        </li>
      ))}
    </ul>
  </div>
);
