/** What a key of a data document, or the header of a column, says about what stands under it. */
export type KeyRole =
  | 'levels'
  | 'milestones'
  | 'level'
  | 'topics'
  | 'topic'
  | 'items'
  | 'item'
  | 'text'
  | 'name'
  | 'id'
  | 'examples'
  | 'years'
  | 'pay'
  | 'base-pay'
  | 'track'
  | 'tracks'
  | 'note'
  | 'metadata';

const words: Readonly<Record<KeyRole, string>> = {
  levels: 'levels,grades,ranks,bands,rungs,career levels,job levels,roles,positions,ladder,progression',
  level: 'level,grade,rank,band,rung,job level,career level,seniority',
  milestones: 'milestones,stages,maturity levels',
  topics:
    'themes,sections,categories,areas,topics,pillars,dimensions,domains,groups,disciplines,competency areas',
  topic:
    'theme,section,category,area,topic,pillar,dimension,domain,group,discipline,competency area,skill area',
  items:
    'competencies,competences,skills,criteria,expectations,responsibilities,requirements,behaviours,' +
    'behaviors,capabilities,attributes,items,objectives,statements,descriptors,required skills,' +
    'soft skills,key skills,points,bullets',
  item:
    'competency,competence,skill,criterion,expectation,responsibility,requirement,behaviour,behavior,' +
    'capability,attribute,item,objective,descriptor',
  text:
    'summary,description,text,introduction,intro,purpose,statement,details,detail,content,definition,' +
    'meaning,what it means,overview,about',
  name: 'name,title,label,heading,display name',
  id: 'id,ref,uid,uuid,key,code,slug,reference,identifier',
  examples: 'examples,example,for example,indicators,evidence,signs,looks like',
  years: 'years,experience,years of experience,tenure,years experience',
  pay: 'pay,salary,compensation,pay band,salary range,total pay,total compensation,pay range,salary band',
  'base-pay': 'base pay,base salary,base,base compensation',
  track: 'track,stream,job track,variant',
  tracks: 'tracks,streams,ladders,paths,career paths,job families,families',
  note: 'note,notes,comment,comments,remark,remarks',
  metadata:
    'version,date,updated,updated at,last updated,created,created at,author,authors,owner,owners,' +
    'license,licence,schema,language,lang,locale,icon,color,colour,order,weight,sort,draft,layout,' +
    'permalink,tags,source,sources,status,type,kind,format,hidden,published,copyright,maintainers,maintainer',
};

const roles: ReadonlyMap<string, KeyRole> = new Map(
  (Object.keys(words) as KeyRole[]).flatMap((role) =>
    words[role].split(',').map((word) => [word, role] as const),
  ),
);

/**
 * The role of a key by its words, however they are joined: "careerLevels", "career_levels"; null where it has
 * none.
 */
export const keyRole = (key: string): KeyRole | null => roles.get(key) ?? roles.get(plainWords(key)) ?? null;

/** A key in plain lower-case words: "jobLevel_id" becomes "job level id". */
export const plainWords = (key: string): string => spaced(key.slice(0, 200)).toLowerCase();

/**
 * A key as a person would write it: "team-work" becomes "Team work", "ic" "IC"; what has spaces or capitals
 * of its own stays.
 */
export const readableKey = (key: string): string => {
  const trimmed = key.trim().replaceAll(/\s+/g, ' ');
  if (/\s|^[A-Z]/.test(trimmed)) return trimmed;
  if (/^[a-z]{2}$/.test(trimmed)) return trimmed.toUpperCase();
  const apart = spaced(trimmed);
  return apart === '' ? trimmed : `${apart.charAt(0).toUpperCase()}${apart.slice(1)}`;
};

const spaced = (key: string): string =>
  key
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll(/[\s_$./:-]+/g, ' ')
    .trim();
