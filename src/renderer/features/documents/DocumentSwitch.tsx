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
    else
      navigate(
        { screen: 'documents', ...(chosen === 'career-plan' ? {} : { id: chosen }) },
        { replace: true },
      );
  };
  return (
    <Radio.Group aria-label="Document" value={place.document} onChange={choose}>
      <Stack gap="sm">
        <Radio value="career-plan" label="Career plan" description="Path, goals, schedule, journal" />
        <Radio
          value="growth-plan"
          label="Growth plan"
          description="What to grow in next, on one page, for you or for others"
        />
        <Radio
          value="what-changes"
          label="What changes"
          description="From one level to another, on one page"
          disabled={!levels}
        />
        <Radio
          value="period-review"
          label="Period review"
          description="A month, quarter, half or year, for you or for others"
        />
        <Radio
          value="promotion-packet"
          label="Promotion packet"
          description="What speaks for a level, with the gaps named"
          disabled={!path || path.levels.length === 0 || plan.position === null}
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
