import { addAttachment, removeAttachment } from '../attachments/attachment.commands';
import {
  addBlackout,
  changeHours,
  raiseHours,
  removeBlackout,
  removeHoursChange,
  setBuffer,
  setDayOff,
  setWeekdayHours,
} from '../availability/availability.commands';
import { removePairings, setPairing, setSynonyms } from '../changes/changes.commands';
import {
  addContact,
  editContact,
  editMeeting,
  meetContact,
  removeContact,
  removeMeeting,
} from '../contacts/contact.commands';
import { addEvent, editEvent, removeEvent } from '../events/event.commands';
import { addEvidence, captureEvidence, editEvidence, removeEvidence } from '../evidence/evidence.commands';
import { harvestEvidence } from '../evidence/harvest/harvest.commands';
import { attachEvidence, detachEvidence } from '../goals/evidence.commands';
import { addGoalsFromExpectations } from '../goals/expectation.commands';
import { addGoal, editGoal, removeGoal } from '../goals/goal.commands';
import { recordMeasure } from '../goals/measure.commands';
import { moveGoals, setGoalStatus } from '../goals/status.commands';
import { addGoalsFromTemplates } from '../goals/template.commands';
import { bringInCalendar } from '../importers/calendar/calendar.commands';
import { importMarketFigures } from '../importers/market/market-import.commands';
import {
  addOwnActivity,
  editOwnActivity,
  mapActivity,
  removeOwnActivity,
} from '../journal/activity.commands';
import { clearWeek } from '../journal/clear.commands';
import {
  addIntention,
  carryIntentions,
  checkIntention,
  editIntention,
  removeIntention,
} from '../journal/intention.commands';
import {
  addTemplate,
  chooseTemplate,
  chooseWeekTemplate,
  editTemplate,
  removeTemplate,
} from '../journal/template.commands';
import { markReviewed, setWeekEnergy, setWeekHours, setWeekMood, writeWeek } from '../journal/week.commands';
import type { z } from '../kit/schema';
import { markProject, markStrategy } from '../marks/mark.commands';
import {
  addMilestone,
  editMilestone,
  editMilestones,
  logMilestoneHours,
  pinMilestone,
  removeMilestone,
  removeMilestoneHours,
  setMilestoneStatus,
} from '../milestones/milestone.commands';
import { removeMilestones, setMilestoneStatuses } from '../milestones/several.commands';
import { addAlternative, editAlternative, removeAlternative } from '../negotiation/alternative.commands';
import { addIssue, editIssue, removeIssue } from '../negotiation/issue.commands';
import { markTip, setNegotiation } from '../negotiation/negotiation.commands';
import {
  addRound,
  editRound,
  keepRehearsal,
  removeRehearsal,
  removeRound,
  setReply,
} from '../negotiation/round.commands';
import { addCriterion, editCriterion, removeCriterion, scoreOffer } from '../offers/criteria.commands';
import { addOffer, editOffer, removeOffer } from '../offers/offer.commands';
import { addActivity, editActivity, removeActivity } from '../paths/activity.commands';
import {
  addExpectation,
  editExpectation,
  moveExpectation,
  removeExpectation,
} from '../paths/expectation.commands';
import { addLevel, editLevel, moveLevel, removeLevel } from '../paths/level.commands';
import { mendPath } from '../paths/mending/mend.commands';
import { forgetPast } from '../paths/past.commands';
import { addPath, removePath } from '../paths/path.commands';
import { editPath, renameCategory } from '../paths/path-edit.commands';
import { addPathItem, editPathItem, removePathItem } from '../paths/path-item.commands';
import { rereadPath } from '../paths/reread.commands';
import { addMarketFigure, editMarketFigure, removeMarketFigure, setPrice } from '../pay/market.commands';
import { addPay, editPay, removePay } from '../pay/pay.commands';
import { addRate, editRate, removeRate } from '../pay/rate.commands';
import { beginPlan } from '../plan/plan.begin';
import { renamePlan, setCurrency } from '../plan/plan.commands';
import { setPosition } from '../position/position.commands';
import { markQuestion, recordPractice, removeAttempt } from '../practice/practice.commands';
import { rateExpectation, takeRatingBack } from '../readiness/rating.commands';
import { setLevelPoints, setReadinessRule } from '../readiness/readiness.commands';
import { setDocumentText } from '../reviews/document-text.commands';
import { applyWhatIf } from '../schedule/forecast/what-if.commands';
import { acceptSchedule, setScheduleRule } from '../schedule/schedule.commands';
import { addStory, editStory, removeStory } from '../stories/story.commands';
import type { Command } from './command';

const commands = [
  beginPlan,
  renamePlan,
  setCurrency,
  addPath,
  removePath,
  mendPath,
  rereadPath,
  forgetPast,
  editPath,
  renameCategory,
  addLevel,
  editLevel,
  moveLevel,
  removeLevel,
  addExpectation,
  editExpectation,
  moveExpectation,
  removeExpectation,
  addActivity,
  editActivity,
  removeActivity,
  addPathItem,
  editPathItem,
  removePathItem,
  setPosition,
  setWeekdayHours,
  changeHours,
  removeHoursChange,
  raiseHours,
  setBuffer,
  setDayOff,
  addBlackout,
  removeBlackout,
  addEvent,
  editEvent,
  removeEvent,
  bringInCalendar,
  setScheduleRule,
  acceptSchedule,
  applyWhatIf,
  rateExpectation,
  takeRatingBack,
  setReadinessRule,
  setLevelPoints,
  setPairing,
  removePairings,
  setSynonyms,
  addGoal,
  addGoalsFromExpectations,
  addGoalsFromTemplates,
  editGoal,
  recordMeasure,
  setGoalStatus,
  moveGoals,
  removeGoal,
  attachEvidence,
  detachEvidence,
  addMilestone,
  editMilestone,
  editMilestones,
  pinMilestone,
  setMilestoneStatus,
  logMilestoneHours,
  removeMilestoneHours,
  removeMilestone, setMilestoneStatuses, removeMilestones,
  writeWeek,
  setWeekHours,
  setWeekEnergy,
  setWeekMood,
  clearWeek,
  markReviewed,
  addIntention,
  checkIntention,
  editIntention,
  removeIntention,
  carryIntentions,
  addTemplate,
  editTemplate,
  removeTemplate,
  chooseTemplate,
  chooseWeekTemplate,
  addOwnActivity,
  editOwnActivity,
  removeOwnActivity,
  mapActivity,
  addAttachment,
  removeAttachment,
  addEvidence,
  captureEvidence,
  harvestEvidence,
  editEvidence,
  removeEvidence,
  addStory,
  editStory,
  removeStory,
  addPay,
  editPay,
  removePay,
  addMarketFigure,
  editMarketFigure,
  removeMarketFigure,
  importMarketFigures,
  addRate,
  editRate,
  removeRate,
  setPrice,
  addOffer,
  editOffer,
  removeOffer,
  scoreOffer,
  addCriterion,
  editCriterion,
  removeCriterion,
  setNegotiation,
  markTip,
  setReply,
  addAlternative,
  editAlternative,
  removeAlternative,
  addIssue,
  editIssue,
  removeIssue,
  addRound,
  editRound,
  removeRound,
  keepRehearsal,
  removeRehearsal,
  markQuestion,
  recordPractice,
  removeAttempt,
  addContact,
  editContact,
  removeContact,
  meetContact,
  editMeeting,
  removeMeeting,
  markStrategy,
  markProject,
  setDocumentText,
] as const;

type Declared = (typeof commands)[number];

/** The name of a command of the registry. */
export type CommandName = Declared['name'];

/** What a caller hands to the command of a name, before parsing. */
export type CommandPayload<Name extends CommandName> = z.input<Extract<Declared, { name: Name }>['payload']>;

/** Every command there is, by name; a plan changes in no other way. */
export const registry: ReadonlyMap<string, Command> = new Map(
  commands.map((command): [string, Command] => [command.name, command]),
);
