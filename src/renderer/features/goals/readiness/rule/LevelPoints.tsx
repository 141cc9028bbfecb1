import type { Level } from '../../../../../core/paths/path';
import { useCommand } from '../../../../plan';
import { NumberSetting } from './NumberSetting';

/** The points a level asks for; an empty field has them worked out from what it and those below it expect. */
export function LevelPoints({ level, name }: { readonly level: Level; readonly name: string }) {
  const setPoints = useCommand('level.setPoints');
  return (
    <NumberSetting
      label={`Points ${name} asks for`}
      description="Leave it empty to ask for the points of somebody who meets everything up to it."
      placeholder="Worked out"
      value={level.points}
      min={0}
      max={10_000}
      step={1}
      isWhole
      mayBeEmpty
      onCommit={(points) => void setPoints({ levelId: level.id, points })}
    />
  );
}
