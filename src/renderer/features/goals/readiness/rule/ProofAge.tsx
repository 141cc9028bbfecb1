import { NumberSetting } from './NumberSetting';

interface ProofAgeProps {
  readonly months: number | null;
  readonly onChange: (months: number | null) => void;
}

/** How long evidence proves something; an empty field sets no limit. */
export function ProofAge({ months, onChange }: ProofAgeProps) {
  return (
    <NumberSetting
      label="Evidence proves for so many months"
      description="Older evidence stays, and no longer counts as proof. Leave it empty for no limit."
      placeholder="No limit"
      value={months}
      min={1}
      max={240}
      step={1}
      isWhole
      mayBeEmpty
      onCommit={onChange}
    />
  );
}
