import { useState, type ReactNode } from 'react';
import { commandSentence } from '../../../core/commands/sentences';
import type { Evidence } from '../../../core/evidence/evidence';
import { FormDialog } from '../../ui/FormDialog';
import { usePlan } from '../open-plan';
import { useToday } from '../today';
import { useTriedCommand } from '../use-command';
import { draftOf, newDraft, writtenDraft, type EvidenceDraft } from './evidence-draft';
import { BasicFields } from './BasicFields';
import { SupportFields } from './SupportFields';

interface EvidenceFormProps {
  /** The piece to edit; without one, evidence is added. */
  readonly piece?: Evidence;
  /** What is known of a new piece already. */
  readonly known?: Partial<EvidenceDraft>;
  readonly title?: string;
  /** A line above the fields, such as what the evidence is for. */
  readonly lead?: ReactNode;
  readonly onClose: () => void;
  /** Told after the plan took it, with its title. */
  readonly onKept?: (title: string) => void;
}

/** The one form for evidence, new or old, wherever it is opened; kept by Enter, left by Escape. */
export function EvidenceForm({ piece, known, title, lead, onClose, onKept }: EvidenceFormProps) {
  const plan = usePlan();
  const today = useToday();
  const [draft, setDraft] = useState(() => (piece ? draftOf(plan, piece) : newDraft(today, known)));
  const change = (changes: Partial<EvidenceDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('evidence.capture');
  const edit = useTriedCommand('evidence.edit');
  const submit = async (): Promise<string | null> => {
    const written = writtenDraft(draft);
    if ('refusal' in written) return written.refusal;
    const { fields, goalIds } = written;
    const refusal = piece
      ? await edit({ id: piece.id, changes: fields, goalIds })
      : await add({ evidence: fields, goalIds });
    if (refusal) return commandSentence(refusal);
    onKept?.(fields.title.trim());
    return null;
  };
  return (
    <FormDialog
      title={title ?? (piece ? 'Edit the evidence' : 'Add evidence')}
      opened
      onClose={onClose}
      submitLabel={piece ? 'Keep changes' : 'Add evidence'}
      onSubmit={submit}
    >
      {lead}
      <BasicFields draft={draft} onChange={change} />
      <SupportFields draft={draft} onChange={change} />
    </FormDialog>
  );
}
