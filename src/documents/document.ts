import type { ComponentType } from 'react';
import type { IsoDate } from '../core/kit/dates';
import type { Plan } from '../core/plan/plan';
import type { Formats } from './formats';

/** What any document is made with: the day it is made, and how dates and amounts are written. */
export interface Making {
  readonly today: IsoDate;
  readonly formats: Formats;
}

/** What a document in parts is built with besides the plan. */
export interface DocumentOptions<Section extends string = string> extends Making {
  readonly sections: readonly Section[];
}

/** What stands around the pages: the title of the file, whose it is, and the running header of each named page. */
export interface DocumentFrame {
  readonly title: string;
  readonly author: string;
  readonly runningHead: string;
  /** The section title at the head of the pages of a name, as in CSS `page: goals`. */
  readonly pages: Readonly<Record<string, string>>;
}

/**
 * A document: `build` is a pure query over the fields it may show, `Template` lays its model out and decides nothing.
 * `audience` says for whom it is and what it never shows.
 */
export interface DocumentDefinition<Options extends Making, Model> {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
  readonly build: (plan: Plan, options: Options) => Model;
  readonly frame: (model: Model) => DocumentFrame;
  readonly Template: ComponentType<{ readonly model: Model }>;
  readonly css: string;
  /** The same model as Markdown, for a document that can be saved as such. */
  readonly markdown?: (model: Model) => string;
}

/** Declares a document, keeping the type of its model. */
export const defineDocument = <Options extends Making, Model>(
  definition: DocumentDefinition<Options, Model>,
): DocumentDefinition<Options, Model> => definition;
