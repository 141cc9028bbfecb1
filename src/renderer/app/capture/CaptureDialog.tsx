import { EvidenceForm } from '../../plan/evidence/EvidenceForm';
import { notify } from '../../ui';
import { navigate } from '../routes';

/** Captures evidence wherever the person is, without leaving the place. */
export function CaptureDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <EvidenceForm
      title="Capture evidence"
      onClose={onClose}
      onKept={(title) =>
        notify({
          message: `Kept “${title}” as evidence.`,
          action: {
            label: 'Show the evidence',
            run: () => navigate({ screen: 'journal', view: 'evidence' }),
          },
        })
      }
    />
  );
}
