import { Radio, Stack } from '@mantine/core';
import { Reader } from '../../../../core/reviews/reader';

interface ReaderChoiceProps {
  readonly reader: Reader;
  readonly onChange: (reader: Reader) => void;
}

const readers: Readonly<Record<Reader, { readonly label: string; readonly hint: string }>> = {
  myself: { label: 'Myself', hint: 'Everything, private evidence included' },
  manager: { label: 'My manager', hint: 'Only evidence and stories marked for a manager or anybody' },
  public: {
    label: 'Anybody',
    hint: 'Only evidence and stories marked for anybody; names of others are left out',
  },
};

/** For whom the document is made. */
export function ReaderChoice({ reader, onChange }: ReaderChoiceProps) {
  return (
    <Radio.Group label="For" value={reader} onChange={(chosen) => onChange(Reader.parse(chosen))}>
      <Stack gap="xs" mt={6}>
        {Reader.options.map((value) => (
          <Radio key={value} value={value} label={readers[value].label} description={readers[value].hint} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
