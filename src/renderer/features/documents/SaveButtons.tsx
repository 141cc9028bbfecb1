import { Alert, Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { DocumentFormat, DocumentRequest } from '../../../contract/document';
import { request as ask } from '../../plan';
import classes from './documents.module.css';
import { saveNews, type SaveNews } from './outcome';

/**
 * Saves the document as PDF or Markdown, or the whole plan as Markdown or JSON, and says what became of it.
 */
export function SaveButtons({ request }: { readonly request: DocumentRequest }) {
  const [saving, setSaving] = useState<DocumentFormat | null>(null);
  const [news, setNews] = useState<SaveNews | null>(null);

  const save = async (format: DocumentFormat): Promise<void> => {
    setSaving(format);
    setNews(null);
    try {
      setNews(saveNews(await ask('document.save', { request, format })));
    } finally {
      setSaving(null);
    }
  };
  const button = (format: DocumentFormat, label: string, icon: ReactNode = null) => (
    <Button
      variant={format === 'pdf' ? 'filled' : 'default'}
      leftSection={icon}
      loading={saving === format}
      disabled={saving !== null && saving !== format}
      onClick={() => void save(format)}
    >
      {label}
    </Button>
  );

  return (
    <div className={classes.save}>
      {button('pdf', 'Save as PDF', <IconFileTypePdf size={17} aria-hidden="true" />)}
      {hasMarkdown(request) && button('markdown', 'Save as Markdown')}
      {request.document === 'career-plan' && (
        <>
          <p>The whole plan as data, pay, offers and everything private included:</p>
          {button('json', 'Save JSON')}
        </>
      )}
      <div role="status">
        {news && (
          <Alert
            {...(news.kind === 'saved' ? { color: 'pine' } : { color: 'clay', title: 'Nothing was saved' })}
          >
            {news.sentence}
          </Alert>
        )}
      </div>
    </div>
  );
}

/** The brief and the page of changes are for paper alone. */
const hasMarkdown = ({ document }: DocumentRequest): boolean =>
  document !== 'negotiation-brief' && document !== 'what-changes';
