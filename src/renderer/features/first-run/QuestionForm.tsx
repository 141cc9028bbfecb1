import { Alert, Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Path } from '../../../core/paths/path';
import { readPathDocuments, request, useToday } from '../../plan';
import { DateField } from '../../plan/fields/DateField';
import { answersFor, levelChoices, missingAnswer, withCurrentLevel, type Answers } from './answers';
import classes from './FirstRun.module.css';

/** Name, path, level today, target level and date, hours a week; sending them makes the plan. */
export function QuestionForm({ bundled }: { readonly bundled: readonly Path[] }) {
  const today = useToday();
  const [paths, setPaths] = useState(bundled);
  const [answers, setAnswers] = useState<Answers | null>(() =>
    bundled[0] ? answersFor(bundled[0], today) : null,
  );
  const [refusal, setRefusal] = useState<string | null>(null);

  const choosePath = (path: Path): void =>
    setAnswers(answersFor(path, today, answers?.name, answers?.hoursPerWeek));
  const readOwnPath = async (): Promise<void> => {
    const { sources, problems } = await request('path.choose', { what: 'files' });
    const reading = await readPathDocuments(sources);
    const [problem] = [...problems, ...reading.problems];
    setRefusal(problem ? `${problem.sentence} ${problem.advice}` : null);
    if (!reading.read) return;
    const { path } = reading.read;
    setPaths([...paths.filter(({ id }) => id !== path.id), path]);
    choosePath(path);
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!answers) return;
    const missing = missingAnswer(answers, today);
    setRefusal(missing);
    const { targetDate, hoursPerWeek } = answers;
    if (missing !== null || targetDate === null || hoursPerWeek === null) return;
    const made = await request('plan.create', {
      from: 'answers',
      answers: { ...answers, targetDate, hoursPerWeek },
    });
    if (!made.ok) setRefusal(made.error.sentence);
  };
  const skip = async (): Promise<void> => {
    const made = await request('plan.create', { from: 'nothing' });
    if (!made.ok) setRefusal(made.error.sentence);
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        {answers && (
          <>
            <TextInput
              label="Your name"
              description="Printed on your documents; may stay empty."
              maxLength={200}
              value={answers.name}
              onChange={({ currentTarget }) => setAnswers({ ...answers, name: currentTarget.value })}
            />
            <Select
              label="Career path"
              data={paths.map(({ id, title }) => ({ value: id, label: title }))}
              value={answers.path.id}
              onChange={(id) => {
                const path = paths.find((one) => one.id === id);
                if (path) choosePath(path);
              }}
            />
          </>
        )}
        <Group>
          <Button variant="default" size="xs" onClick={() => void readOwnPath()}>
            Read a path document of your own…
          </Button>
        </Group>
        {answers && <AboutLevels answers={answers} onChange={setAnswers} />}
        {refusal !== null && (
          <Alert color="clay" role="alert">
            {refusal}
          </Alert>
        )}
        <Group gap="sm" mt="xs">
          <Button type="submit" disabled={!answers}>
            Make my plan
          </Button>
          <Button variant="subtle" onClick={() => void skip()}>
            Skip: begin with an empty plan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface AboutLevelsProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

function AboutLevels({ answers, onChange }: AboutLevelsProps) {
  const today = useToday();
  const choices = levelChoices(answers.path);
  return (
    <>
      <div className={classes.pair}>
        <Select
          label="Your level today"
          data={choices}
          value={answers.currentLevelId}
          onChange={(id) => id && onChange(withCurrentLevel(answers, id))}
        />
        <Select
          label="The level you want"
          data={choices}
          value={answers.targetLevelId}
          onChange={(targetLevelId) => targetLevelId && onChange({ ...answers, targetLevelId })}
        />
      </div>
      <div className={classes.pair}>
        <DateField
          label="By when"
          clearable={false}
          min={today}
          value={answers.targetDate}
          onChange={(targetDate) => onChange({ ...answers, targetDate })}
        />
        <NumberInput
          label="Hours a week for it"
          min={0}
          max={100}
          step={1}
          value={answers.hoursPerWeek ?? ''}
          onChange={(typed) => onChange({ ...answers, hoursPerWeek: typed === '' ? null : Number(typed) })}
        />
      </div>
    </>
  );
}
