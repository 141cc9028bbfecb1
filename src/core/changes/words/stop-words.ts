/** Words that carry no subject: they are left out before expectations are compared. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again all also although always am among an and another any are as at away be
  because been before being below between beyond both but by can could did do does doing down during each
  either else etc even ever every few for from further get gets give gives given had has have having he
  her here hers him his how i if in instead into is it its itself just like many may me might mine more
  most much must my near need needs neither never new no none nor not now of off often on once one only
  onto or other others our ours out over own per rather s same self shall she should see sees since so
  some somebody someone something still such t than that the their theirs them then there these they thing
  things this those through to too toward towards two under until up upon us used very via was way ways we
  well were what when where whether which while who whole whom whose why will with within without would
  yet you your yours yourself eg ie including`.split(/\s+/),
);

/** Words of any ladder that say little by themselves: they count as less than half a term. */
export const weakWords: readonly string[] =
  `ability able active actively activity advanced appropriate area basic best big broad business clear
  common company complex consistent consistently current day deep different effective effectively engineer
  engineering enough everyday excellent experience expert expertise fellow general generally good great
  hard high improve independent independently junior key knowledge large large-scale level main major make
  makes making member multiple necessary number organisation organization organisational organizational
  others part people person practice practices proactively problem process product project quickly regular
  regularly relevant responsibility right role routinely scale senior several shared simple skill small
  strong successful successfully system take takes taking task team technical technology time track record
  establish understanding use using work working year`.split(/\s+/);
