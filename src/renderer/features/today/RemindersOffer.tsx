import { Button, Group } from '@mantine/core';
import { changePreferences, usePreferences } from '../../plan';
import { Panel } from '../../ui';

/** Offers reminders once; whatever is answered, it does not come again, and Settings has them. */
export function RemindersOffer() {
  const { reminders } = usePreferences();
  if (reminders.offered) return null;
  const answer = (isWanted: boolean): void =>
    void changePreferences({
      reminders: { ...reminders, offered: true, weeklyReview: isWanted, dueSoon: isWanted, atRisk: isWanted },
    });
  return (
    <Panel title="Shall Waymark remind you?">
      <p>
        Of the weekly review, of what is due soon and of dates at risk, by notifications of your system while Waymark runs. Nothing
        is said from 21:00 to 8:00. Settings has each of them.
      </p>
      <Group gap="sm" mt="md">
        <Button variant="light" onClick={() => answer(true)}>Remind me</Button>
        <Button variant="default" onClick={() => answer(false)}>No, thank you</Button>
      </Group>
    </Panel>
  );
}
