import type { ImportSource } from '../../../../core/importers/importer';
import { rememberedChoices } from '../../../../core/paths/remembered-choices';
import type { Plan } from '../../../../core/plan/plan';

/** Documents with the choices the plan remembers for them; the reader of tables comes only when it is needed. */
export const withRemembered = async <Source extends ImportSource>(
  plan: Pick<Plan, 'paths'>,
  documents: readonly Source[],
): Promise<Source[]> => {
  const { columnsOf } = await import('../../../../core/importers/csv/columns');
  return documents.map((document) => {
    const headers = columnsOf(document).map(({ header }) => header);
    return { ...document, choices: rememberedChoices(plan, document.name, headers) };
  });
};
