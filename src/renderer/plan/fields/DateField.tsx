import '@mantine/dates/styles.layer.css';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { IsoDate } from '../../../core/kit/dates';
import { useFormat } from '../format';
import { usePreferences } from '../preferences';
import { dateFromText } from './date-text';

interface DateFieldProps extends Pick<
  DateInputProps,
  'label' | 'description' | 'placeholder' | 'required' | 'error' | 'disabled' | 'w' | 'flex'
> {
  readonly 'data-autofocus'?: boolean;
  readonly value: IsoDate | null;
  readonly onChange: (value: IsoDate | null) => void;
  readonly min?: IsoDate | undefined;
  readonly max?: IsoDate | undefined;
  /** Whether the person may leave the date open. */
  readonly clearable?: boolean;
}

/** A calendar date, typed or picked, in the person's own format. */
export function DateField({ value, onChange, min, max, clearable = true, ...rest }: DateFieldProps) {
  const format = useFormat();
  const { weekStart } = usePreferences();
  return (
    <DateInput
      placeholder="No date"
      {...rest}
      value={value}
      onChange={(picked) => onChange(IsoDate.safeParse(picked).data ?? null)}
      dateParser={(text) => dateFromText(text, format.locale)}
      valueFormat={(date) => format.date(date as IsoDate)}
      firstDayOfWeek={({ sunday: 0, monday: 1, saturday: 6 } as const)[weekStart]}
      weekdayFormat={(date) => format.weekday(date as IsoDate).slice(0, 2)}
      monthLabelFormat={(date) => format.month(date as IsoDate)}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': 'Clear the date' }}
      ariaLabels={{
        nextMonth: 'Next month',
        previousMonth: 'Previous month',
        nextYear: 'Next year',
        previousYear: 'Previous year',
        nextDecade: 'Next decade',
        previousDecade: 'Previous decade',
        monthLevelControl: 'Choose a month',
        yearLevelControl: 'Choose a year',
      }}
      {...(min ? { minDate: min } : {})}
      {...(max ? { maxDate: max } : {})}
    />
  );
}
