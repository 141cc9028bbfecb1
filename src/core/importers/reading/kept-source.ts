import type { IsoDate } from '../../kit/dates';
import type { PathSource } from '../../paths/path';
import type { ImportSource } from '../importer';

/** A source as the path keeps it: whole, with what the person chose and the day it was read. */
export const keptSource = ({ name, text, choices }: ImportSource, importedOn: IsoDate): PathSource => ({
  name: name.slice(0, 500),
  text,
  importedOn,
  choices,
});
