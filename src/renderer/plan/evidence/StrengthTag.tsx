import { mostPoints, strengthOf } from '../../../core/evidence/strength';
import type { Evidence } from '../../../core/evidence/evidence';
import { proofStateIn } from '../../../core/evidence/proof.queries';
import { StatusTag } from '../../ui/StatusTag';
import { usePlan } from '../open-plan';
import { useToday } from '../today';
import { gradeTones, gradeWords } from './evidence-words';

/** How strong a piece of evidence is in a word and in points; one whose line is gone counts for nothing. */
export function StrengthTag({ piece }: { readonly piece: Evidence }) {
  const plan = usePlan();
  const today = useToday();
  const state = proofStateIn(plan, piece, today);
  if (state === 'unsupported') return <StatusTag tone="clay">Its line is gone</StatusTag>;
  const { grade, points } = strengthOf(piece, today);
  return (
    <StatusTag tone={gradeTones[grade]}>
      {gradeWords[grade]}, {points} of {mostPoints}
    </StatusTag>
  );
}

/** What the strength of a piece rests on, and what it lacks, one line for each of the four things asked. */
export function StrengthReasons({ piece }: { readonly piece: Evidence }) {
  const { reasons } = strengthOf(piece, useToday());
  return (
    <ul>
      {reasons.map(({ about, points, most, words }) => (
        <li key={about}>
          {points} of {most}: {words}
        </li>
      ))}
    </ul>
  );
}
