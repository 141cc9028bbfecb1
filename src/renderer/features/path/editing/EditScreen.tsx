import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { Path } from '../../../../core/paths/path';
import { navigate } from '../../../app/routes';
import { Screen } from '../../../ui';
import { CategoriesPanel } from './CategoriesPanel';
import { ItemsPanel } from './items/ItemsPanel';
import { sections } from './items/item-words';
import classes from './editing.module.css';
import { LevelsPanel } from './levels/LevelsPanel';
import { TitlePanel } from './TitlePanel';

/** Changes a path by hand, part by part; every change is one step that can be undone. */
export function EditScreen({ path }: { readonly path: Path }) {
  const [part, setPart] = useState<string | null>('levels');
  return (
    <Screen
      title={`Edit “${path.title}”`}
      subtitle="Every change is saved at once and can be undone. Ratings, goals and evidence stay with their lines."
      actions={<Button onClick={() => navigate({ screen: 'path', id: path.id })}>Done</Button>}
    >
      <Tabs orientation="vertical" value={part} onChange={setPart} keepMounted={false} className={classes.parts}>
        <Tabs.List className={classes.tabs}>
          <Tabs.Tab value="levels">Levels</Tabs.Tab>
          <Tabs.Tab value="categories">Categories</Tabs.Tab>
          <Tabs.Tab value="title">Title and overview</Tabs.Tab>
          {sections.map(({ section, title }) => (
            <Tabs.Tab key={section} value={section}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="levels">
          <LevelsPanel path={path} />
        </Tabs.Panel>
        <Tabs.Panel value="categories">
          <CategoriesPanel path={path} />
        </Tabs.Panel>
        <Tabs.Panel value="title">
          <TitlePanel path={path} />
        </Tabs.Panel>
        {sections.map((words) => (
          <Tabs.Panel key={words.section} value={words.section}>
            <ItemsPanel path={path} words={words} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  );
}
