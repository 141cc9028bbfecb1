import classes from './source.module.css';
import type { SourceLine } from './ledger';

/** Lines with number, text, and what became of each; the mark is a word as well as a colour. */
export function SourceTable({ lines }: { readonly lines: readonly SourceLine[] }) {
  return (
    <div className={classes.scroller} role="region" aria-label="The document line by line" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Text</th>
            <th scope="col">Became</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, text, status, target }) => (
            <tr key={line} data-status={status}>
              <td>{line}</td>
              <td>{text}</td>
              <td>{status === 'mapped' ? (target ?? 'mapped') : statusWords[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const statusWords = { mapped: 'mapped', note: 'kept as a note', unmapped: 'unmapped', blank: '' } as const;
