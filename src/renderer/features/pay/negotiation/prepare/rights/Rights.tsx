import { Anchor, Select } from '@mantine/core';
import {
  isStaleFact,
  rightQuestions,
  type RightAnswer,
  type RightFact,
  type RightQuestion,
} from '../../../../../../core/negotiation/rights/right';
import { rightsCards, rightsOf } from '../../../../../../core/negotiation/rights/rights-cards';
import { request, useCommand, useFormat, usePlan, useToday } from '../../../../../plan';
import { Panel, StatusTag } from '../../../../../ui';
import classes from '../../../pay.module.css';

const questionWords: Readonly<Record<RightQuestion, string>> = {
  pastPay: 'May they ask what you earn or earned?',
  range: 'Must they state the pay or its range?',
};

const answerWords: Readonly<Record<RightAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  unsettled: 'Not settled',
  unknown: 'Unknown',
};

/** What the law of a place says to two questions, with its source and how old that is; facts, no advice. */
export function Rights() {
  const { place } = usePlan().negotiation;
  const set = useCommand('negotiation.set');
  const card = place === '' ? null : rightsOf(place);
  return (
    <Panel title="What the law says" note="facts, not advice">
      <Select
        label="Where the work is"
        placeholder="Choose a place"
        data={rightsCards.map(({ id, place: name }) => ({ value: id, label: name }))}
        value={card?.id ?? null}
        onChange={(id) => void set({ changes: { place: id ?? '' } })}
        searchable
        comboboxProps={{ withinPortal: false }}
        mb="sm"
      />
      {card === null ? (
        <p className={classes.muted}>
          Choose where the work is, and read whether they may ask about past pay and must state a range, since
          when, and where that stands.
        </p>
      ) : (
        rightQuestions.map((question) => <Fact key={question} question={question} fact={card[question]} />)
      )}
    </Panel>
  );
}

function Fact({ question, fact }: { readonly question: RightQuestion; readonly fact: RightFact }) {
  const today = useToday();
  const { date } = useFormat();
  const { answer, since, law, words, sources, checkedOn } = fact;
  return (
    <div className={classes.card}>
      <h3>{questionWords[question]}</h3>
      <p>
        <strong>
          {answerWords[answer]}
          {since !== null && `, since ${date(since)}`}.
        </strong>{' '}
        {words}
      </p>
      <small className={classes.remark}>
        {law !== '' && `${law}. `}
        {checkedOn !== null && `As it stood on ${date(checkedOn)}. `}
        {isStaleFact(fact, today) && <StatusTag tone="amber">Older than a year: look it up again</StatusTag>}
      </small>
      {sources.map((source) => (
        <small key={source} className={classes.remark}>
          Source:{' '}
          <Anchor
            component="button"
            type="button"
            size="sm"
            className={classes.source}
            onClick={() => void request('link.open', { url: source })}
          >
            {new URL(source).hostname.replace(/^www\./, '')}
          </Anchor>
        </small>
      ))}
    </div>
  );
}
