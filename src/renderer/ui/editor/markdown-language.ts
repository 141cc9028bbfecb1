import {
  defineLanguageFacet,
  HighlightStyle,
  Language,
  languageDataProp,
  syntaxHighlighting,
} from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { Autolink, parser, Strikethrough, TaskList } from '@lezer/markdown';

const data = defineLanguageFacet();

/** Markdown as the journal writes it; markup of pages is no part of it and stays text. */
const markdown = new Language(
  data,
  parser.configure([
    TaskList,
    Autolink,
    Strikethrough,
    { remove: ['HTMLBlock', 'HTMLTag', 'Entity', 'SetextHeading', 'IndentedCode', 'LinkReference'] },
    { props: [languageDataProp.add({ Document: data })] },
  ]),
  [],
  'markdown',
);

const look = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.monospace, fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.9em' },
  { tag: tags.link, color: 'var(--wm-pine-ink)' },
  { tag: tags.url, color: 'var(--wm-pine-ink)', textDecoration: 'underline' },
  { tag: tags.quote, color: 'var(--wm-muted)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--wm-muted)' },
]);

/** Reads a text as Markdown and shows what is strong, a heading or a link as such. */
export const markdownLanguage: Extension = [markdown, syntaxHighlighting(look)];
