import { datedHeading } from './heading';

/** How surely a few words name a level: "Senior Engineer" does, "Software Engineer" may, "FAQ" does not. */
export type Likeness = 'sure' | 'maybe' | 'no';

/** Says whether the words of a heading or of a table's head name a level. */
export const levelLikeness = (heading: string): Likeness => {
  const { words, years } = datedHeading(heading);
  const count = words.split(/\s+/).length;
  if (words === '' || words.length > 80 || count > 9 || isAside(words)) return 'no';
  if (/[?!.:;]$/.test(words)) return shortened.test(words) ? 'sure' : 'no';
  if (years !== null) return 'sure';
  if (sentence.test(words)) return 'no';
  if (code.test(words) || numbered.test(words)) return 'sure';
  const hasStanding = standing.test(words) || standingAbroad.test(words);
  if (headship.test(words) || (hasStanding && (count <= 3 || role.test(words)))) return 'sure';
  return role.test(words) && count <= 6 ? 'maybe' : 'no';
};

/** Whether a heading stands over what a ladder says about itself rather than about a level. */
export const isAside = (heading: string): boolean => aside.test(heading.trim());

const aside =
  /^(?:f\.?a\.?q\b|frequently asked|appendi|contribut|licen[cs]e|changelog|change log|history|references?\b|resources\b|further reading|see also|links\b|other pages|table of contents|contents\b|toc\b|credits|acknowledg|thanks|inspiration|sources?\b|glossary|feedback\b|how (?:to|do|does|is|we|this)\b|why\b|what (?:is|are|if|this)\b|notes?\b|tl;?dr\b|about\b|using this|usage\b|navigation|jump to|authors?\b|maintainers?\b|disclaimer|example\b)/i;

const sentence = /\b(?:is|are|you|your|we|our|should|will|can|how|why|what|when|vs\.?|versus)\b/i;

/**
 * "D1", "IC3", "L4 - ...", "Level 2", "Grade B": a letter or two with a number, or a word for a rung with
 * one.
 */
const code =
  /^(?:[A-Z]{1,4}[- ]?\d{1,2}[a-c]?(?=$|[\s:.,)/–—-])|(?:level|grade|band|tier|step|rung|stage|stufe|niveau|nivel|nível|livello)\s+(?:\d{1,2}|[ivx]{1,4}|[a-e]|one|two|three|four|five|six|seven|eight)\b|[IVX]{1,4}(?=$|\s*[:.–—-]\s))/i;
const numbered = /^(?=.*\p{L}{2}).*\p{L}[\s-]+(?:\d{1,2}|i{1,3}|iv|vi{0,3})(?:\s*\([^()]*\))?$/iu;
const standing =
  /\b(?:intern|internship|apprentice|trainee|graduate|entry[- ]level|junior|jr|associate|mid|mid[- ]?level|mid[- ]?weight|intermediate|senior|sr|lead|staff|principal|distinguished|fellow|expert|master|novice|beginner|advanced|proficient|journeyman|director|head|chief|vp|vice president|president|manager|cto|partner)\b/i;
/**
 * The same in German, French, Spanish, Italian and Dutch, as far as the words mean nothing else in English.
 */
const standingAbroad =
  /(?<!\p{L})(?:praktikant(?:in)?|werkstudent(?:in)?|azubi|auszubildende[r]?|lehrling|geselle|gesellin|meister(?:in)?|(?:berufs|quer)?einsteiger(?:in)?|berufserfahrene?r?|fortgeschrittene?r?|erfahrene?r?|leitende?r?|stagiaire|apprenti(?:e)?|débutante?|confirmée?|expérimentée?|becari[oa]|principiante|intermedi[oa]|avanzad[oa]|experimentad[oa]|tirocinante|medior|stagiair)(?!\p{L})/iu;
const shortened = /^(?:sr|jr|snr|jnr)\.$/i;
const headship =
  /^(?:(?:senior|associate|executive|vice|deputy)\s+)*(?:director|head|vp|president|manager|lead|chief)\s(?:of|for)\s/i;
const role =
  /\b(?:engineer|developer|programmer|coder|designer|analyst|scientist|tester|consultant|administrator|admin|specialist|researcher|architect|writer|editor|manager|director|officer|lead|intern|apprentice|operator|technician|teacher|nurse|[a-z]{3,}(?:er|or|ist|man))$/i;
