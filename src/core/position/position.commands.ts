import { defineCommand } from '../commands/command';
import { shortLevelName } from '../paths/path.queries';
import { Position } from './position';

/** Says where the person stands and which level they want by when. */
export const setPosition = defineCommand({
  name: 'position.set',
  payload: Position,
  label: ({ targetLevelId }, plan) => `Aim for ${shortLevelName(plan, targetLevelId)}`,
  apply: (plan, position) => {
    plan.position = position;
  },
});
