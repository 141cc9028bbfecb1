import { Modal } from '@mantine/core';
import { findLevel, shortLevelName } from '../../../../core/paths/path.queries';
import type { IsoDate } from '../../../../core/kit/dates';
import type { Level } from '../../../../core/paths/path';
import type { EvidenceReceipt, Receipt } from '../../../../core/readiness/receipt';
import type { RuleName } from '../../../../core/readiness/readiness-rule';
import { ratingWords } from '../../../../core/readiness/rating-words';
import { readinessFor } from '../../../../core/readiness/readiness.queries';
import { Link } from '../../../app/Link';
import { useDerived, useFormat, usePlan, type Format } from '../../../plan';
import { StatusTag } from '../../../ui';
import { useFocusBack } from '../../../ui/use-focus-back';
import { receiptsFor, verdictFor, type ReceiptRequest } from './receipt-request';
import classes from './receipts.module.css';

interface ReceiptsDialogProps {
  readonly request: ReceiptRequest;
  readonly on: IsoDate;
  readonly onClose: () => void;
}

/** What a figure rests on: every expectation with its rating, its evidence, whether it counted and why. */
export function ReceiptsDialog({ request, on, onClose }: ReceiptsDialogProps) {
  const plan = usePlan();
  useFocusBack(true);
  const level = findLevel(plan, request.levelId)?.level;
  if (!level) return null;
  const of = request.category === null ? '' : ` in ${request.category}`;
  const title = `What is ${request.side}${of} for ${shortLevelName(plan, level.id)}`;
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <Receipts level={level} request={request} on={on} />
    </Modal>
  );
}

interface ReceiptsProps {
  readonly level: Level;
  readonly request: ReceiptRequest;
  readonly on: IsoDate;
}

function Receipts({ level, request, on }: ReceiptsProps) {
  const { date } = useFormat();
  const readiness = useDerived(readinessFor, level, on);
  const receipts = receiptsFor(readiness.receipts, request);
  const counted = receipts.filter((receipt) => verdictFor(receipt, request.side).counted).length;
  return (
    <>
      <p className={classes.head}>
        {counted} of {receipts.length} counted on {date(on)}. {readiness.ruleSentence}
        {request.category === null && otherLevels[readiness.claimed.rule]}
      </p>
      <ul className={classes.list} aria-label="What it rests on">
        {receipts.map((receipt) => (
          <ReceiptLine key={receipt.expectation.id} receipt={receipt} side={request.side} />
        ))}
      </ul>
    </>
  );
}

function ReceiptLine({
  receipt,
  side,
}: {
  readonly receipt: Receipt;
  readonly side: ReceiptRequest['side'];
}) {
  const format = useFormat();
  const { expectation, rating, evidence } = receipt;
  const { counted, why } = verdictFor(receipt, side);
  return (
    <li data-counted={counted}>
      <span className={classes.words}>
        <Link to={{ screen: 'path', id: expectation.id, view: 'levels' }} c="var(--wm-ink)">
          {expectation.text}
        </Link>
        <small>
          {rating ? `${ratingWords[rating.value]}, rated on ${format.date(rating.on)}` : 'Not rated'}
        </small>
        {evidence.map((piece) => (
          <small key={piece.evidence.id}>{evidenceWords(piece, format)}</small>
        ))}
        <small className={classes.why}>{why}</small>
      </span>
      <StatusTag tone={counted ? 'pine' : 'plain'}>{counted ? 'Counted' : 'Not counted'}</StatusTag>
    </li>
  );
}

/** Rules that look at other levels as well open those from their tables. */
const otherLevels: Readonly<Partial<Record<RuleName, string>>> = {
  'gated-mean': ' These are the lines of this level; the table of means opens those before it.',
  points: ' These are the lines of this level; the table of milestones opens those of the others.',
};

const evidenceWords = ({ evidence, state }: EvidenceReceipt, { date }: Format): string => {
  const note = {
    proves: '',
    'too-old': ', too old to prove it',
    later: ', from after this day',
    unsupported: ', from a line the journal no longer holds',
  }[state];
  return `Evidence of ${date(evidence.on)}: ${evidence.title}${note}`;
};
