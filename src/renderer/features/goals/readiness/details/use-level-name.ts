import { shortLevelName } from '../../../../../core/paths/path.queries';
import { usePlan } from '../../../../plan';

/** The short name of a level of the open plan, by its id. */
export const useLevelName = (): ((levelId: string) => string) => {
  const plan = usePlan();
  return (levelId) => shortLevelName(plan, levelId);
};
