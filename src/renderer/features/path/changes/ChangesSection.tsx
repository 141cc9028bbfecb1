import { Button } from '@mantine/core';
import { IconPrinter, IconVocabulary } from '@tabler/icons-react';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { changesBetween } from '../../../../core/changes/changes.queries';
import type { Path } from '../../../../core/paths/path';
import { hashOf } from '../../../app/routes';
import { useDerived, usePlan } from '../../../plan';
import { isKnown, usualChoice, type LevelChoice } from '../../../plan/fields/level-choice';
import { LevelChoosers } from '../../../plan/fields/LevelChoosers';
import { EmptyState } from '../../../ui';
import { CategoryPanel } from './CategoryPanel';
import classes from './ChangesSection.module.css';
import { SummaryPanel } from './SummaryPanel';
import { SynonymsDialog } from './SynonymsDialog';
import { TimePanel } from './TimePanel';

/** What changes between two levels: in plain words first, then the week, then line by line. */
export function ChangesSection({ path }: { readonly path: Path }) {
  const plan = usePlan();
  const [chosen, setChosen] = useState<LevelChoice | null>(null);
  const [editing, synonyms] = useDisclosure();
  const choice = chosen && isKnown(plan, chosen) ? chosen : usualChoice(plan, path);
  const changes = useDerived(changesBetween, choice?.fromId ?? '', choice?.toId ?? '');
  if (!choice || !changes) {
    return (
      <EmptyState>
        Here you see what changes from one level to the next. This path has only one level.
      </EmptyState>
    );
  }
  const printed = JSON.stringify([choice.fromId, choice.toId]);
  return (
    <div className={classes.section}>
      <div className={classes.bar}>
        <LevelChoosers choice={choice} onChange={setChosen} />
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconVocabulary size={16} aria-hidden="true" />}
            onClick={synonyms.open}
          >
            Synonyms
          </Button>
          <Button
            component="a"
            variant="default"
            href={hashOf({ screen: 'documents', id: 'what-changes', view: printed })}
            leftSection={<IconPrinter size={16} aria-hidden="true" />}
          >
            Print this page
          </Button>
        </div>
      </div>
      <SummaryPanel changes={changes} />
      <TimePanel changes={changes} />
      {changes.categories.map((group) => (
        <CategoryPanel key={`${group.kind} ${group.category}`} changes={changes} group={group} />
      ))}
      <SynonymsDialog key={String(editing)} opened={editing} onClose={synonyms.close} />
    </div>
  );
}
