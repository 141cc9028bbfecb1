import { defineCommand } from '../commands/command';
import { Currency } from '../kit/money';
import { z } from '../kit/schema';

/** Sets the name of the person the plan is for; documents print it. */
export const renamePlan = defineCommand({
  name: 'plan.rename',
  payload: z.object({ name: z.string().trim().max(200) }),
  label: ({ name }) => (name === '' ? 'Clear the name' : `Name the plan for ${name}`),
  apply: (plan, { name }) => {
    plan.name = name;
  },
});

/** Sets the currency new amounts begin with; amounts already entered keep theirs. */
export const setCurrency = defineCommand({
  name: 'plan.setCurrency',
  payload: z.object({ currency: Currency }),
  label: ({ currency }) => `Use ${currency} for new amounts`,
  apply: (plan, { currency }) => {
    plan.currency = currency;
  },
});
