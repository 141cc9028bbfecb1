import { Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { goalTemplates, type GoalTemplate } from '../../../../core/goals/template.queries';
import { counted, listed } from '../../../../core/kit/words';
import { shortLevelName } from '../../../../core/paths/path.queries';
import { mainPath } from '../../../../core/position/position.queries';
import { usePlan, useTriedCommand } from '../../../plan';
import { EmptyState, FormDialog, notify } from '../../../ui';
import classes from './adding.module.css';

/** Makes goals of the stages and the suggested projects of a path, with their milestones. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const make = useTriedCommand('goal.addFromTemplates');
  const [pathId, setPath] = useState(() => mainPath(plan)?.id ?? '');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const path = plan.paths[pathId];
  const templates = path ? goalTemplates(plan, path) : [];
  const submit = async (): Promise<string | null> => {
    if (chosen.length === 0) return 'Choose at least one stage or project.';
    const refusal = await make({ originIds: [...chosen] });
    if (refusal) return commandSentence(refusal);
    notify({ message: `Made ${counted(chosen.length, 'goal')} with what they need as milestones.` });
    return null;
  };
  const toggle = (id: string, on: boolean): void =>
    setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const groups = [
    { title: 'Stages', templates: templates.filter(({ kind }) => kind === 'stage') },
    { title: 'Projects', templates: templates.filter(({ kind }) => kind === 'project') },
  ].filter((group) => group.templates.length > 0);
  return (
    <FormDialog
      title="Goals from stages and projects"
      opened
      onClose={onClose}
      submitLabel={chosen.length > 1 ? `Make ${counted(chosen.length, 'goal')}` : 'Make the goal'}
      onSubmit={submit}
    >
      {Object.keys(plan.paths).length > 1 && (
        <Select
          label="Path"
          data={Object.values(plan.paths).map(({ id, title }) => ({ value: id, label: title }))}
          value={pathId}
          allowDeselect={false}
          onChange={(id) => {
            if (id !== null) setPath(id);
            setChosen([]);
          }}
        />
      )}
      {groups.length === 0 && <EmptyState>This path names neither stages nor projects.</EmptyState>}
      <div className={classes.groups}>
        {groups.map((group) => (
          <fieldset key={group.title} className={classes.group}>
            <legend>{group.title}</legend>
            {group.templates.map((template) => (
              <Checkbox
                key={template.originId}
                label={template.title}
                description={`${shortLevelName(plan, template.levelId)}. ${standing(template)}`}
                disabled={template.isThere}
                checked={chosen.includes(template.originId)}
                onChange={(event) => toggle(template.originId, event.currentTarget.checked)}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </FormDialog>
  );
}

/** What is there already, or which milestones would come. */
const standing = ({ isThere, goal, ideas, missing }: GoalTemplate): string => {
  if (isThere) return goal ? `There already: “${goal.title}”.` : 'Its milestones are in the plan already.';
  if (ideas.length === 0) return 'No milestones yet.';
  const titles = listed(missing.map(({ title }) => `“${title}”`));
  const known = ideas.length - missing.length;
  return `Milestones: ${titles}${known === 0 ? '' : `; ${known} more are in the plan already`}.`;
};
