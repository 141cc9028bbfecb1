import { UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Evidence } from '../../../../core/evidence/evidence';
import type { HarvestLine } from '../../../../core/evidence/harvest/harvest.queries';
import { Link } from '../../../app/Link';
import { useCommand } from '../../../plan';
import { StrengthTag } from '../../../plan/evidence/StrengthTag';
import { Suggestions } from '../../../plan/evidence/Suggestions';
import classes from './harvest.module.css';

interface HarvestRowProps {
  readonly line: HarvestLine;
  readonly onHarvest: () => void;
  readonly onKey: (press: KeyboardEvent<HTMLElement>) => void;
}

/** One line of an answer: to be harvested, or the evidence it is with what it may support. */
export function HarvestRow({ line: { text, evidence }, onHarvest, onKey }: HarvestRowProps) {
  return (
    <li className={classes.row}>
      <UnstyledButton
        data-line
        className={classes.line}
        aria-keyshortcuts="H"
        onClick={onHarvest}
        onKeyDown={onKey}
      >
        <span className={classes.words}>{text}</span>
        {evidence ? <StrengthTag piece={evidence} /> : <span className={classes.offer}>Harvest</span>}
      </UnstyledButton>
      {evidence && (
        <Link to={{ screen: 'journal', id: evidence.id, view: 'evidence' }} size="sm">
          Evidence
        </Link>
      )}
      {evidence && <Confirm piece={evidence} />}
    </li>
  );
}

function Confirm({ piece }: { readonly piece: Evidence }) {
  const edit = useCommand('evidence.edit');
  const { id, title, result, expectationIds } = piece;
  return (
    <div className={classes.confirm}>
      <Suggestions
        words={`${title}. ${result}`}
        chosen={expectationIds}
        onChoose={(expectationId, isChosen) => {
          const others = expectationIds.filter((one) => one !== expectationId);
          const changed = isChosen ? [...others, expectationId] : others;
          void edit({ id, changes: { expectationIds: changed } });
        }}
      />
    </div>
  );
}
