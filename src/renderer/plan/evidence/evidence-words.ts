import type { EvidenceFigure, EvidenceRole } from '../../../core/evidence/evidence';
import type { Grade } from '../../../core/evidence/strength';
import type { Tone } from '../../ui/StatusTag';
import type { Format } from '../format';

/** The part a person had in a thing done, in words. */
export const roleWords: Readonly<Record<EvidenceRole, string>> = {
  led: 'I led it',
  shared: 'I shared in it',
  helped: 'I helped',
};

/** How strong evidence is, in words. */
export const gradeWords: Readonly<Record<Grade, string>> = { strong: 'Strong', fair: 'Fair', thin: 'Thin' };

/** The tone of a grade; its words say the same. */
export const gradeTones: Readonly<Record<Grade, Tone>> = { strong: 'pine', fair: 'plain', thin: 'amber' };

/** A figure in the person's own format: "780 → 140 ms", "140 ms" where there was nothing before. */
export const figureText = ({ from, to, unit }: EvidenceFigure, { number }: Format): string => {
  const after = unit === '' ? number(to) : `${number(to)} ${unit}`;
  return from === null ? after : `${number(from)} → ${after}`;
};
