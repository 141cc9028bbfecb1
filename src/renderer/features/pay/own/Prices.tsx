import { Button, CloseButton, Group, NumberInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand, useFormat, usePlan, useToday } from '../../../plan';
import classes from '../pay.module.css';

/** The price index a person uses, year by year, for what pay buys. */
export function Prices() {
  const { prices } = usePlan();
  const { number } = useFormat();
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState<number | string>(thisYear);
  const [index, setIndex] = useState<number | string>('');
  const set = useCommand('price.set');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (year === '' || index === '' || Number(index) <= 0) return;
    void set({ year: Number(year), index: Number(index) });
    setIndex('');
  };
  return (
    <details className={classes.details}>
      <summary>
        {prices.length === 0
          ? 'See what your pay buys: enter a price index'
          : `Prices of ${prices.length} ${prices.length === 1 ? 'year' : 'years'}`}
      </summary>
      <p className={classes.muted}>
        From any index you trust, such as the consumer prices of your country; only the ratio of two years counts.
      </p>
      <ul className={classes.lines}>
        {prices.map((price) => (
          <li key={price.year}>
            <span>
              {price.year}: {number(price.index)}
            </span>
            <CloseButton
              size="sm"
              aria-label={`Remove the prices of ${price.year}`}
              onClick={() => void set({ year: price.year, index: null })}
            />
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <Group align="end" gap="sm" mt="sm">
          <NumberInput label="Year" value={year} onChange={setYear} min={1900} max={2200} w={110} allowDecimal={false} />
          <NumberInput label="Index" value={index} onChange={setIndex} min={0} max={1e9} decimalScale={4} w={130} />
          <Button type="submit" variant="light">
            Enter it
          </Button>
        </Group>
      </form>
    </details>
  );
}
