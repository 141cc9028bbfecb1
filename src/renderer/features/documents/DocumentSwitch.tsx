import { Radio, Stack } from '@mantine/core';
import { mainPath } from '../../../core/position/position.queries';
import { navigate } from '../../app/routes';
import { usePlan } from '../../plan';
import { usualChoice } from '../../plan/fields/level-choice';
import { documentRoute, type DocumentPlace } from './document-place';

/** Chooses which document to print. What changes needs a path of two levels. */
export function DocumentSwitch({ place }: { readonly place: DocumentPlace }) {
  const plan = usePlan();
  const path = mainPath(plan);
  const levels = path && usualChoice(plan, path);
  const choose = (chosen: string): void => {
    if (chosen === 'what-changes' && levels)
      navigate(documentRoute({ document: 'what-changes', levels }), { replace: true });
    else if (chosen === 'negotiation-brief')
      navigate(documentRoute({ document: 'negotiation-brief' }), { replace: true });
    else navigate(documentRoute({ document: 'career-plan' }), { replace: true });
  };
  return (
    <Radio.Group aria-label="Document" value={place.document} onChange={choose}>
      <Stack gap="sm">
        <Radio value="career-plan" label="Career plan" description="Path, goals, schedule, journal" />
        <Radio
          value="what-changes"
          label="What changes"
          description="From one level to another, on one page"
          disabled={!levels}
        />
        <Radio
          value="negotiation-brief"
          label="Negotiation brief"
          description="The prepared talk on one page, for you alone"
        />
      </Stack>
    </Radio.Group>
  );
}
