import type { Level, Path } from '../../../../core/paths/path';
import { useFormat } from '../../../plan';
import { payText, yearsText } from '../levels/level-words';
import classes from './adding.module.css';
import { pathCounts } from './path-counts';

/** The levels that were read with what each holds, and how much of everything else. */
export function ProposedLevels({ path }: { readonly path: Path }) {
  const { locale } = useFormat();
  return (
    <>
      <ol className={classes.levels}>
        {path.levels.map((level) => (
          <li key={level.id}>
            <b>{level.name}</b>
            <span>{levelFacts(level, locale).join(', ')}</span>
          </li>
        ))}
      </ol>
      <dl className={classes.counts}>
        {pathCounts(path).map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const levelFacts = ({ track, years, expectations, pay, basePay }: Level, locale: string): string[] => {
  const band = pay ?? basePay;
  return [
    track,
    years ? yearsText(years) : '',
    `${expectations.length} ${expectations.length === 1 ? 'expectation' : 'expectations'}`,
    band ? payText(band, locale) : '',
  ].filter((fact) => fact !== '');
};
