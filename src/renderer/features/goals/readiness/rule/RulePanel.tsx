import { Radio, Stack } from '@mantine/core';
import type { Level } from '../../../../../core/paths/path';
import { RuleName, type ReadinessRule } from '../../../../../core/readiness/readiness-rule';
import { ruleSentence, ruleWords } from '../../../../../core/readiness/rule-words';
import { useCommand } from '../../../../plan';
import { Panel } from '../../../../ui';
import classes from '../readiness.module.css';
import { LevelPoints } from './LevelPoints';
import { ProofAge } from './ProofAge';
import { Weights } from './Weights';

interface RulePanelProps {
  readonly rule: ReadinessRule;
  readonly level: Level;
  readonly name: string;
  /** The past is shown, so nothing can be changed. */
  readonly isPast: boolean;
}

/** The rule readiness is counted by, to be switched, with what it needs to be told. */
export function RulePanel({ rule, level, name, isPast }: RulePanelProps) {
  const setRule = useCommand('readiness.setRule');
  const change = (changes: Partial<ReadinessRule>): void => void setRule({ ...rule, ...changes });
  if (isPast) {
    return (
      <Panel title={`Rule: ${ruleWords[rule.name].title}`}>
        <p className={classes.rule}>{ruleSentence(rule)}</p>
      </Panel>
    );
  }
  return (
    <Panel title="The rule it is counted by">
      <Radio.Group
        aria-label="The rule readiness is counted by"
        value={rule.name}
        onChange={(chosen) => change({ name: RuleName.parse(chosen) })}
      >
        <Stack gap="sm">
          {RuleName.options.map((option) => (
            <Radio
              key={option}
              value={option}
              label={ruleWords[option].title}
              description={ruleWords[option].sentence}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div className={classes.settings}>
        <ProofAge months={rule.proofMonths} onChange={(proofMonths) => change({ proofMonths })} />
        {rule.name === 'weighted' && (
          <Weights level={level} weights={rule.weights} onChange={(weights) => change({ weights })} />
        )}
        {rule.name === 'points' && <LevelPoints level={level} name={name} />}
      </div>
    </Panel>
  );
}
