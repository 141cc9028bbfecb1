import { useDisclosure } from '@mantine/hooks';
import { figuresNewestFirst } from '../../../../../core/pay/market-band';
import { useDerived } from '../../../../plan';
import { EmptyState, Panel } from '../../../../ui';
import classes from '../../pay.module.css';
import { FigureLine } from './FigureLine';
import { MarketBandWords } from './MarketBandWords';
import { MarketDialog } from './MarketDialog';
import { MarketTools } from './MarketTools';

/** What others are paid, source by source, and what they say together of today's level and the target. */
export function Market() {
  const figures = useDerived(figuresNewestFirst);
  const [adding, dialog] = useDisclosure();
  const tools = <MarketTools onAdd={dialog.open} />;
  return (
    <Panel title="What the market pays" note={figures.length > 0 && tools}>
      {figures.length === 0 ? (
        <EmptyState action={tools}>
          Note what surveys, advertisements and people say that your level is paid, each with its source and
          date. Three good ones make a band to talk about.
        </EmptyState>
      ) : (
        <>
          <MarketBandWords />
          <ul className={classes.lines}>
            {figures.map((figure) => (
              <FigureLine key={figure.id} figure={figure} />
            ))}
          </ul>
        </>
      )}
      <MarketDialog key={String(adding)} figure={null} opened={adding} onClose={dialog.close} />
    </Panel>
  );
}
