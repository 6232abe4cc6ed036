import { leadsIn, type Lead } from './lead';
import type { Token } from './token';

/** What a text says of its figures. */
export interface SaidFigures {
  readonly leads: ReadonlyMap<Token, Lead>;
  /** Of what it says anything. */
  readonly subjects: ReadonlySet<string>;
  /** The subjects with their figures. */
  readonly statements: ReadonlySet<string>;
}

/** As it was printed, as it stands, and as it is printed now. */
export type SaidInEach = Readonly<Record<'before' | 'mine' | 'fresh', SaidFigures>>;

export function saidFigures(tokens: readonly Token[]): SaidFigures {
  const leads = leadsIn(tokens);
  return {
    leads,
    subjects: new Set([...leads.values()].map(subjectOf)),
    statements: new Set([...leads].map(([token, lead]) => statement(token, lead))),
  };
}

/** Of one amount, what grew and what fell are two, whatever it was; else the words tell one from another: 公务接待费 and 会议费. */
function subjectOf({ words, way }: Lead): string {
  return way ?? words;
}

function statement({ text }: Token, lead: Lead): string {
  return `${subjectOf(lead)} ${text}`;
}

/** Whether the base says so of a figure, and no print any more: wherever it stands, it is old. */
export function isOutdated({ before, fresh }: SaidInEach, token: Token, lead: Lead): boolean {
  const said = statement(token, lead);
  return isTold(lead) && before.statements.has(said) && !fresh.statements.has(said);
}

/** By whom a figure of a text is said that is made of all three: now, by the base alone, or by nobody. */
export type Standing = 'said' | 'outdated' | 'unsaid';

export function standingOf(said: SaidInEach, token: Token, lead: Lead): Standing {
  const { before, mine, fresh } = said;
  const subject = subjectOf(lead);
  const isKnown =
    lead.way !== null || [before, fresh].some(({ subjects }) => subjects.has(subject));
  if (!isTold(lead) || !isKnown) return 'said';
  const [was, own, now] = [before, mine, fresh].map(({ leads }) => leads.get(token));
  if (now && subjectOf(now) === subject) return 'said';
  if (!now && !own) return fresh.statements.has(statement(token, lead)) ? 'said' : 'unsaid';
  const isTurned = now !== undefined && now.way !== null && now.way !== was?.way;
  const isHers = own !== undefined && subjectOf(own) === subject;
  if (!isHers || isTurned) return 'unsaid';
  return isOutdated(said, token, lead) ? 'outdated' : 'said';
}

/** Before a figure at the beginning of its clause nothing tells what it is. */
function isTold({ words }: Lead): boolean {
  return words !== '';
}
