const ranks = [
  'intern|trainee|apprentice|graduate|entry|novice|beginner|foundation|junior|jr|associate',
  'intermediate|mid|middle|regular|experienced|practitioner|advanced|expert|senior|sr|lead|staff|principal',
  'distinguished|fellow|master|manager|head|director|vp|chief',
  'praktikant|praktikantin|werkstudent|werkstudentin|lehrling|geselle|meister|berufseinsteiger|fortgeschritten',
  'stagiaire|apprenti|becario|principiante|intermedio|avanzado|medior',
];
const seniority = new RegExp(String.raw`\b(?:${ranks.join('|')})\b`, 'i');
const numbered =
  /^(?:l|ic|e|m|g|p|t|s|level|lvl|grade|band|step|rung|stage|tier|rank|stufe|niveau|nivel|livello)?[\s_.-]*\d{1,2}[a-z]?\b/i;

/** Whether words look like the name of a level: "Senior Engineer", "L3", "4". */
export const namesLevel = (words: string): boolean =>
  words.length <= 80 && (numbered.test(words.trim()) || seniority.test(words.replaceAll(/[_-]/g, ' ')));

/** Words without case, spaces and dashes, by which two spellings of one level are found to be one. */
export const levelKey = (words: string): string => words.toLowerCase().replaceAll(/[\s_.,–—‐-]+/g, '');

/**
 * The only whole number in the name of a level: 3 for "L3" and "Level 3"; null where there is none, or
 * another beside it.
 */
export const levelNumber = (name: string): number | null => {
  const [first, second] = name.match(/\d+/g) ?? [];
  return first === undefined || second !== undefined || first.length > 6 ? null : Number(first);
};

const people = 'em|pm|people managers?|managers?|management|leadership';
const tracks = new RegExp(`^(?:ic|individual contributors?|technical|tech|${people})(?: track)?$`, 'i');

/**
 * The track that a level's name gives in brackets or after a dash: "Senior 2 (People Manager)" gives "People
 * Manager".
 */
export const trackIn = (name: string): string => {
  const words = /\(([^()]{1,60})\)\s*$|\s[–—-]\s([^–—-]{1,60})$/.exec(name);
  const track = (words?.[1] ?? words?.[2] ?? '').trim();
  return tracks.test(track) ? track : '';
};
