import type { ComponentType } from 'react';
import type { IsoDate } from '../core/kit/dates';
import type { Plan } from '../core/plan/plan';
import type { Formats } from './formats';

/** What a document is built with besides the plan: the parts asked for, the day it is made, and how dates and amounts are written. */
export interface DocumentOptions<Section extends string = string> {
  readonly sections: readonly Section[];
  readonly today: IsoDate;
  readonly formats: Formats;
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
export interface DocumentDefinition<Section extends string, Model> {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
  readonly build: (plan: Plan, options: DocumentOptions<Section>) => Model;
  readonly frame: (model: Model) => DocumentFrame;
  readonly Template: ComponentType<{ readonly model: Model }>;
  readonly css: string;
}

/** Declares a document, keeping the type of its model. */
export const defineDocument = <Section extends string, Model>(
  definition: DocumentDefinition<Section, Model>,
): DocumentDefinition<Section, Model> => definition;
