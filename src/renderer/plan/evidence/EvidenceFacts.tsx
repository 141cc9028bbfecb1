import { Anchor } from '@mantine/core';
import type { Evidence } from '../../../core/evidence/evidence';
import { listed } from '../../../core/kit/words';
import { audienceWords } from '../audience-words';
import { request } from '../client';
import { useFormat } from '../format';
import { figureText, roleWords } from './evidence-words';

/**
 * What is said of a piece of evidence below its title: result, figure, day, part, people, readers and link.
 */
export function EvidenceFacts({ piece }: { readonly piece: Evidence }) {
  const format = useFormat();
  const { on, result, figure, role, people, audience, link, forPay } = piece;
  const said = [
    format.date(on),
    ...(role ? [roleWords[role]] : []),
    ...(people.length > 0 ? [`with ${listed(people)}`] : []),
    `${audienceWords[audience]}${forPay ? ', speaks in pay talks' : ''}`,
  ];
  return (
    <>
      {(result !== '' || figure) && (
        <small>
          {figure && <strong>{figureText(figure, format)}</strong>}
          {figure && result !== '' && '. '}
          {result}
        </small>
      )}
      <small>{said.join(' · ')}</small>
      {link !== '' && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => void request('link.open', { url: link })}
        >
          {link}
        </Anchor>
      )}
    </>
  );
}
