import { headline } from '../../../core/trail/headline';
import { useDerived, useSchedule, useToday } from '../../plan';
import { Screen } from '../../ui';

/** Where the person stands and what this week asks. */
export function TodayScreen() {
  const { title, sentence } = useDerived(headline, useSchedule(), useToday());
  return (
    <Screen title={title} subtitle={sentence}>
      {null}
    </Screen>
  );
}
