import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { usualRatio } from '../../../../core/schedule/forecast/pace';
import type { Forecast } from '../../../../core/schedule/forecast/forecast';
import { Link } from '../../../app/Link';
import { drawAgain, useForecast, useFormat, usePlan, useSchedule } from '../../../plan';
import { EmptyState, Panel, Screen } from '../../../ui';
import { outlookRows } from './outlook-rows';
import { OutlookTable } from './OutlookTable';
import classes from './outlook.module.css';

/** When open work will end as far as the person's own history tells: levels, goals and milestones. */
export function OutlookScreen() {
  const { forecast, isWorking } = useForecast();
  const { month } = useFormat();
  const p80 = forecast?.whole?.p80;
  return (
    <Screen
      title={p80 ? `All of it by ${month(p80)}, in four of five runs` : 'When it will be done'}
      subtitle="The schedule says what follows from your estimates. The forecast adds how your work has compared to them."
      actions={
        <>
          <Link to={{ screen: 'schedule' }}>Back to the schedule</Link>
          <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden="true" />} loading={isWorking} onClick={drawAgain}>
            Draw again
          </Button>
        </>
      }
    >
      {forecast ? <Known forecast={forecast} isWorking={isWorking} /> : <p aria-busy="true" className={classes.lead}>The first forecast takes a moment.</p>}
    </Screen>
  );
}

function Known({ forecast, isWorking }: { readonly forecast: Forecast; readonly isWorking: boolean }) {
  const rows = outlookRows(usePlan(), useSchedule(), forecast);
  const { number } = useFormat();
  if (forecast.whole === null) return <EmptyState>There is no open work to forecast. Add milestones to the schedule first.</EmptyState>;
  const groups = [
    { title: 'Levels', rows: rows.filter(({ kind }) => kind === 'level') },
    { title: 'Goals', rows: rows.filter(({ kind }) => kind === 'goal') },
    { title: 'Milestones', rows: rows.filter(({ kind }) => kind === 'milestone') },
  ];
  return (
    <div className={classes.panels}>
      <p className={classes.lead} role="status">
        {`${paceWords(forecast, number)} ${isWorking ? 'A newer forecast is on its way.' : `${number(forecast.runs)} runs, seed ${forecast.seed}: the same seed gives the same dates.`}`}
      </p>
      {groups.map((group) => group.rows.length > 0 && (
        <Panel key={group.title} title={group.title}><OutlookTable name={group.title} rows={group.rows} /></Panel>
      ))}
    </div>
  );
}

const paceWords = ({ pace }: Forecast, number: (value: number) => string): string => {
  const ratio = number(Math.round(usualRatio(pace) * 100) / 100);
  if (pace.count === 0) return `Nothing is finished with hours on it yet, so work is taken to need ${ratio} times its estimate.`;
  const of = pace.count === 1 ? 'one finished milestone' : `${number(pace.count)} finished milestones`;
  return `By ${of} and what is usual, your work takes ${ratio} times its estimate.`;
};
