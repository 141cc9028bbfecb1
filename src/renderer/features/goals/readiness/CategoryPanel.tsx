import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { CategoryReadiness } from '../../../../core/readiness/category-readiness';
import type { Readiness } from '../../../../core/readiness/readiness.queries';
import { useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import { PairedBars } from '../../../ui/categories/PairedBars';
import { Radar } from '../../../ui/categories/Radar';
import type { CategoryValue } from '../../../ui/categories/category-values';
import { fitsRadar, readableAxes } from '../../../ui/categories/radar-geometry';
import { CategoryTable } from './details/CategoryTable';
import classes from './readiness.module.css';
import type { ReceiptRequest } from './receipt-request';

interface CategoryPanelProps {
  readonly readiness: Readiness;
  readonly onOpen: (request: ReceiptRequest) => void;
}

/** The level by category as bars or as a radar, and the same numbers in a table. */
export function CategoryPanel({ readiness, onOpen }: CategoryPanelProps) {
  const [form, setForm] = useState('bars');
  const { categories, levelId } = readiness;
  const format = useFormat();
  const canBeRadar = fitsRadar(categories.length);
  const Picture = form === 'radar' && canBeRadar ? Radar : PairedBars;
  const values = categories.map(valueOf);
  return (
    <div className={classes.wide}>
      <Panel
        title="By category, whatever the rule"
        note={
          canBeRadar ? (
            <SegmentedControl
              aria-label="How to show the categories"
              size="xs"
              value={form}
              onChange={setForm}
              data={[
                { value: 'bars', label: 'Bars' },
                { value: 'radar', label: 'Radar' },
              ]}
            />
          ) : (
            categories.length > 0 && `A radar takes ${readableAxes.from} to ${readableAxes.to} categories`
          )
        }
      >
        {categories.length === 0 ? (
          <EmptyState>The document names no expectation of this level.</EmptyState>
        ) : (
          <div className={classes.sides}>
            <Picture
              values={values}
              onOpen={(category) => onOpen({ levelId, category, side: 'claimed' })}
            />
            <CategoryTable categories={categories} levelId={levelId} percent={format.percent} onOpen={onOpen} />
          </div>
        )}
      </Panel>
    </div>
  );
}

const valueOf = ({ category, total, met, proven, share, provenShare }: CategoryReadiness): CategoryValue => ({
  id: category,
  label: category,
  claimed: share,
  proven: provenShare,
  words: `${met} of ${total} claimed, ${proven} proven`,
});
