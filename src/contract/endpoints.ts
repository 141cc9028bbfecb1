import type { CommandError } from '../core/commands/command';
import { CalendarChoice } from '../core/exporters/calendar/calendar-choice';
import { CalendarRead } from '../core/importers/calendar/calendar-entry';
import { ChosenTable } from '../core/importers/market/chosen-table';
import { ChosenDocuments } from '../core/importers/documents';
import { Id, z } from '../core/kit/schema';
import { Path } from '../core/paths/path';
import type { RequestChannel } from './channels';
import { GivenFiles, KeptFiles } from './attachment';
import { About, DocumentFormat, DocumentRequest } from './document';
import { Failure, FileOutcome, resultOf } from './outcome';
import { Backup, CreatePlan, PlanStatus, RecentPlan } from './plan';
import { Preferences } from './preferences';

/** One request: what goes in and what comes out, both checked in main. */
export interface Endpoint {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

const nothing = z.undefined();
const commandError = z.custom<CommandError>((value) => typeof value === 'object' && value !== null && 'type' in value);

/** Every request there is. A channel without a line here, or a line without a handler in main, does not compile. */
export const endpoints = {
  'plan.read': { input: nothing, output: z.object({ status: PlanStatus, recent: z.array(RecentPlan) }) },
  'plan.execute': {
    input: z.object({ name: z.string().max(100), payload: z.unknown() }),
    output: resultOf(z.object({ revision: z.int() }), commandError),
  },
  'plan.undo': { input: nothing, output: z.object({ undone: z.string().nullable() }) },
  'plan.redo': { input: nothing, output: z.object({ redone: z.string().nullable() }) },
  'plan.retrySave': { input: nothing, output: nothing },
  'plan.create': { input: CreatePlan, output: resultOf(nothing, Failure) },
  'plan.open': { input: nothing, output: nothing },
  'plan.openRecent': { input: z.object({ id: Id }), output: nothing },
  'plan.recover': { input: z.object({ id: Id }), output: resultOf(nothing, Failure) },
  'plan.openAnyway': { input: nothing, output: nothing },
  'plan.chooseVersion': { input: z.object({ version: z.enum(['mine', 'file']) }), output: nothing },
  'plan.saveCopy': { input: nothing, output: resultOf(FileOutcome, Failure) },
  'plan.reveal': { input: nothing, output: nothing },
  'plan.close': { input: nothing, output: nothing },
  'backup.list': { input: nothing, output: z.array(Backup) },
  'backup.restore': { input: z.object({ id: Id }), output: resultOf(nothing, Failure) },
  'path.bundled': { input: nothing, output: z.array(Path) },
  'path.choose': {
    input: z.object({ what: z.enum(['files', 'folder']) }),
    output: ChosenDocuments,
  },
  'path.save': { input: z.object({ pathId: Id }), output: resultOf(FileOutcome, Failure) },
  'document.preview': { input: DocumentRequest, output: z.object({ html: z.string() }) },
  'document.save': {
    input: z.object({ request: DocumentRequest, format: DocumentFormat }),
    output: resultOf(FileOutcome, Failure),
  },
  'calendar.save': { input: CalendarChoice, output: resultOf(FileOutcome, Failure) },
  'calendar.choose': { input: nothing, output: resultOf(CalendarRead.nullable(), Failure) },
  'market.choose': { input: nothing, output: resultOf(ChosenTable.nullable(), Failure) },
  'market.save': { input: nothing, output: resultOf(FileOutcome, Failure) },
  'attachment.choose': { input: nothing, output: KeptFiles },
  'attachment.keep': { input: GivenFiles, output: KeptFiles },
  'attachment.open': { input: z.object({ id: Id }), output: resultOf(z.object({ how: z.enum(['opened', 'shown']) }), Failure) },
  'preferences.read': { input: nothing, output: Preferences },
  'preferences.set': { input: Preferences.partial(), output: Preferences },
  'reminders.try': { input: nothing, output: z.object({ shown: z.boolean() }) },
  'link.open': { input: z.object({ url: z.string().max(2_000) }), output: nothing },
  'clipboard.write': { input: z.object({ text: z.string().max(20_000) }), output: nothing },
  'about.read': { input: nothing, output: About },
} as const satisfies Record<RequestChannel, Endpoint>;

/** What a caller of a request sends. */
export type RequestInput<Channel extends RequestChannel> = z.input<(typeof endpoints)[Channel]['input']>;

/** What a handler of a request receives. */
export type HandlerInput<Channel extends RequestChannel> = z.output<(typeof endpoints)[Channel]['input']>;

/** What a request comes back with. */
export type RequestOutput<Channel extends RequestChannel> = z.output<(typeof endpoints)[Channel]['output']>;
