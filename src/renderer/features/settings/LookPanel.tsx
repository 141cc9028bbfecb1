import { SegmentedControl, Select, Stack } from '@mantine/core';
import { Preferences } from '../../../contract/preferences';
import { isoDate } from '../../../core/kit/dates';
import { changePreferences, useFormat, usePreferences } from '../../plan';
import { Panel } from '../../ui';
import { localeChoices } from './choices';
import classes from './SettingsScreen.module.css';

/** Scheme, formats, first day of the week, paper. */
export function LookPanel() {
  const { theme, locale, weekStart, paper } = usePreferences();
  const format = useFormat();
  const sample = [format.date(isoDate('2028-06-30')), format.number(1234.5), format.money(12_345_000, 'USD')].join(', ');
  return (
    <Panel title="Look and formats">
      <Stack gap="md">
        <div>
          <div id="scheme" className={classes.label}>
            Scheme
          </div>
          <SegmentedControl
            fullWidth
            aria-labelledby="scheme"
            data={[
              { value: 'system', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            value={theme}
            onChange={(chosen) => void changePreferences({ theme: Preferences.shape.theme.parse(chosen) })}
          />
        </div>
        <Select
          label="Dates and numbers"
          description={`For example ${sample}`}
          searchable
          data={localeChoices(locale)}
          value={locale}
          onChange={(chosen) => chosen !== null && void changePreferences({ locale: chosen })}
        />
        <div className={classes.pair}>
          <Select
            label="A week begins on"
            data={[
              { value: 'monday', label: 'Monday' },
              { value: 'sunday', label: 'Sunday' },
              { value: 'saturday', label: 'Saturday' },
            ]}
            value={weekStart}
            onChange={(chosen) =>
              void changePreferences({ weekStart: Preferences.shape.weekStart.parse(chosen) })
            }
          />
          <Select
            label="Paper"
            data={['A4', 'Letter']}
            value={paper}
            onChange={(chosen) => void changePreferences({ paper: Preferences.shape.paper.parse(chosen) })}
          />
        </div>
      </Stack>
    </Panel>
  );
}
