export { listen, request } from './client';
export { drawAgain, useForecast, useWhatIf } from './forecast/use-forecast';
export { useFormat, type Format } from './format';
export { useJournalWeeks } from './journal-weeks';
export { useDerived, usePlan, usePlanStatus, usePlanView, useSchedule } from './open-plan';
export { readPathDocuments, type PathReading } from './path-documents';
export { changePreferences, toggleAmounts, usePreferences } from './preferences';
export { useToday } from './today';
export { redo, undo, useCommand, useRemoval, useTriedCommand } from './use-command';
