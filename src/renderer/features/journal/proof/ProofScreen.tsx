import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useDisclosure } from '@mantine/hooks';
import { supportedEvidence } from '../../../../core/evidence/evidence.queries';
import { strengthOf } from '../../../../core/evidence/strength';
import { navigate } from '../../../app/routes';
import { useDerived, useToday } from '../../../plan';
import { EvidenceForm } from '../../../plan/evidence/EvidenceForm';
import { Screen } from '../../../ui';
import { CoveragePart } from '../coverage/CoveragePart';
import { EvidenceList } from '../evidence/EvidenceList';
import { StoriesPart } from '../stories/StoriesPart';
import type { ProofView } from './proof-view';

const views = [
  { value: 'evidence', label: 'Evidence', Part: EvidenceList },
  { value: 'coverage', label: 'Coverage', Part: CoveragePart },
  { value: 'stories', label: 'Stories', Part: StoriesPart },
] as const;

/**
 * Everything the plan can prove: the evidence itself, what it covers of the target level, and the stories it
 * tells.
 */
export function ProofScreen({ view }: { readonly view: ProofView }) {
  const shown = views.find(({ value }) => value === view) ?? views[0];
  const [adding, dialog] = useDisclosure();
  return (
    <Screen
      title={useTitle()}
      subtitle="What counts here moves what is proven of your levels, and fills packets and pay talks."
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
            onClick={() => navigate({ screen: 'journal' })}
          >
            This week
          </Button>
          <SegmentedControl
            aria-label="What is shown"
            value={shown.value}
            data={views.map(({ value, label }) => ({ value, label }))}
            onChange={(value) => navigate({ screen: 'journal', view: value })}
          />
          <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={dialog.open}>
            Add evidence
          </Button>
        </>
      }
    >
      <shown.Part />
      {adding && <EvidenceForm onClose={dialog.close} />}
    </Screen>
  );
}

const useTitle = (): string => {
  const today = useToday();
  const pieces = useDerived(supportedEvidence);
  const strong = pieces.filter((piece) => strengthOf(piece, today).grade === 'strong').length;
  if (pieces.length === 0) return 'Nothing is proven yet';
  return `${pieces.length} ${pieces.length === 1 ? 'piece' : 'pieces'} of evidence, ${strong} of them strong`;
};
