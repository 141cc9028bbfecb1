import { NumberInput } from '@mantine/core';
import type { Milestone } from '../../../../core/milestones/milestone';

interface LagFieldsProps {
  readonly form: Milestone;
  readonly milestones: Readonly<Record<string, Milestone>>;
  readonly onChange: (changes: Pick<Milestone, 'lagDays'>) => void;
}

/**
 * For each milestone waited for, how many days must pass after it: time for a review, an answer, a delivery.
 */
export function LagFields({ form: { prerequisiteIds, lagDays }, milestones, onChange }: LagFieldsProps) {
  const set = (id: string, days: number): void => {
    const { [id]: _, ...others } = lagDays;
    onChange({ lagDays: days > 0 ? { ...others, [id]: Math.min(3_650, Math.round(days)) } : others });
  };
  return prerequisiteIds.map((id) => (
    <NumberInput
      key={id}
      label={`Days after “${milestones[id]?.title ?? ''}”`}
      description="That must pass before this one can begin"
      value={lagDays[id] ?? 0}
      onChange={(days) => set(id, Number(days))}
      min={0}
      max={3_650}
      allowDecimal={false}
    />
  ));
}
