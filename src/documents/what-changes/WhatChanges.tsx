import type { AdvicePart } from '../../core/changes/advice/advice-part';
import type { WhatChangesModel } from './model';

/** What changes between two levels, on one page. */
export const WhatChanges = ({ model }: { readonly model: WhatChangesModel }) => {
  const { title, owner, pathTitle, toName, advice, prepared } = model;
  const parts = advice?.parts.filter(({ id }) => id !== 'time') ?? [];
  return (
    <main>
      <section className="sheet changes" aria-labelledby="changes-title">
        <header>
          <p className="changes-path">{[pathTitle, owner].filter((text) => text !== '').join(' · ')}</p>
          <h1 id="changes-title">{advice ? `What you do differently at ${toName}` : title}</h1>
          {advice && <p className="standfirst">{advice.headline}</p>}
        </header>
        {advice && advice.standing !== '' && <p className="changes-standing">{advice.standing}</p>}
        <div className="changes-parts">
          {parts
            .filter(({ id }) => id !== 'dropped')
            .map((part) => (
              <Part key={part.id} part={part} />
            ))}
          {model.shifts.length > 0 && <Week model={model} />}
          {parts
            .filter(({ id }) => id === 'dropped')
            .map((part) => (
              <Part key={part.id} part={part} />
            ))}
        </div>
        <p className="note">
          {prepared}. Two lines count as about the same by their words and synonyms, or because they were put
          together by hand.
        </p>
      </section>
    </main>
  );
};

const Part = ({ part: { id, title, sentence, items } }: { readonly part: AdvicePart }) => (
  <section className={`changes-part part-${id}`}>
    <h2>{title}</h2>
    <p>{sentence}</p>
    {items.length > 0 && (
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )}
  </section>
);

const Week = ({ model: { fromName, toName, shifts } }: { readonly model: WhatChangesModel }) => (
  <section className="changes-part whole">
    <h2>Spend the week differently</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Activity</th>
          <th scope="col" className="number">
            {fromName}
          </th>
          <th scope="col" className="number">
            {toName}
          </th>
          <th scope="col" className="number">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {shifts.map(({ family, from, to, points, percents }) => (
          <tr key={family}>
            <th scope="row">
              {family}
              <span className="bar bar-before" style={{ width: `${percents[0]}%` }} />
              <span className="bar" style={{ width: `${percents[1]}%` }} />
            </th>
            <td className="number">{from}</td>
            <td className="number">{to}</td>
            <td className="number">{points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
