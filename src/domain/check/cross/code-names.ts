import { labelKey } from '../../read/label-key';
import { isCellError } from '../../value/shown-text';
import type { FindingParam } from '../finding';
import type { Outcome } from '../outcome';
import type { UndecidedWhy } from '../undecided';
import type { CodesNamedRule, NamedCode } from './list-rule';

interface NameVerdict {
  readonly outcome: Outcome;
  readonly says: string;
  readonly params: Readonly<Record<string, FindingParam>>;
  readonly why?: UndecidedWhy;
}

/** What the classification says of a code and its name in a year; where no year is known any of its names is right. */
export function nameVerdict(
  rule: Pick<CodesNamedRule, 'asks' | 'codes'>,
  code: string,
  name: string,
  year: number | null,
): NameVerdict {
  // An error that stands instead of a name is told where it stands.
  if (isCellError(name)) return untold.notApplicable;
  const { asks, codes } = rule;
  const { byCode, byName } = indexOf(codes);
  const key = labelKey(name);
  const named = byCode.get(code) ?? none;
  const own = named.filter((one) => isCalled(key, one));
  if (own.length === 0 && asks === 'old') return untold.notApplicable;
  if (own.length > 0 && asks !== 'old') return untold.pass;
  const now = named.filter((one) => isValid(one, year));
  const outcome =
    asks === 'old' ? oldOutcome(own, now, year) : nameOutcome(named.length, own.length, now.length);
  if (outcome === 'notEnoughData')
    return { outcome, says: '', params: { code: { text: code } }, why: 'unlistedCode' };
  if (outcome !== 'fail') return untold[outcome];
  const elsewhere = byName
    .get(key)
    ?.find((one) => isValid(one, year) && code.startsWith(one.code.slice(0, 5)));
  const differs = elsewhere ? 'codeNameElsewhere' : 'codeNameDiffers';
  return {
    outcome,
    says: asks === 'old' ? 'codeNameOld' : differs,
    params: {
      code: { text: code },
      found: { text: name },
      expected: { text: validNames(rule, code, year).join('/') },
      other: { text: elsewhere?.code ?? '' },
    },
  };
}

const none: readonly never[] = [];

/** What is the same of all names of which nothing is told. */
const untold: Readonly<Record<'pass' | 'notApplicable', NameVerdict>> = {
  pass: { outcome: 'pass', says: '', params: {} },
  notApplicable: { outcome: 'notApplicable', says: '', params: {} },
};

/** The names that a code has in a year. */
export function validNames(
  { codes }: Pick<CodesNamedRule, 'codes'>,
  code: string,
  year: number | null,
): readonly string[] {
  const named = indexOf(codes).byCode.get(code) ?? [];
  return [...new Set(named.filter((one) => isValid(one, year)).map((one) => one.name))];
}

/** The codes that have a name in a year. */
export function codesCalled(
  { codes }: Pick<CodesNamedRule, 'codes'>,
  name: string,
  year: number | null,
): readonly string[] {
  const called = indexOf(codes).byName.get(labelKey(name)) ?? [];
  return [...new Set(called.filter((one) => isValid(one, year)).map(({ code }) => code))];
}

function oldOutcome(
  own: readonly NamedCode[],
  now: readonly NamedCode[],
  year: number | null,
): Outcome {
  if (own.length === 0 || year === null) return 'notApplicable';
  return now.length > 0 && !own.some((one) => isValid(one, year)) ? 'fail' : 'pass';
}

function nameOutcome(named: number, own: number, now: number): Outcome {
  if (named === 0) return 'notEnoughData';
  if (own > 0) return 'pass';
  return now === 0 ? 'notEnoughData' : 'fail';
}

interface CodeIndex {
  readonly byCode: ReadonlyMap<string, readonly NamedCode[]>;
  /** By the name as it is compared. */
  readonly byName: ReadonlyMap<string, readonly NamedCode[]>;
}

const indexes = new WeakMap<readonly NamedCode[], CodeIndex>();

/** Classifications are long, and data that stays. */
function indexOf(codes: readonly NamedCode[]): CodeIndex {
  const known = indexes.get(codes);
  if (known) return known;
  const made = {
    byCode: groupedBy(codes, ({ code }) => code),
    byName: groupedBy(codes, ({ name }) => labelKey(name)),
  };
  indexes.set(codes, made);
  return made;
}

function groupedBy(codes: readonly NamedCode[], keyOf: (one: NamedCode) => string) {
  const groups = new Map<string, NamedCode[]>();
  for (const one of codes) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Some lists say in brackets what a general name belongs to: 行政运行（财政事务）. */
function isCalled(key: string, { name: official }: NamedCode): boolean {
  const ownKey = labelKey(official);
  return key === ownKey || (key.startsWith(`${ownKey}(`) && key.endsWith(')'));
}

function isValid({ years: { from, to } }: NamedCode, year: number | null): boolean {
  return year === null || (from <= year && year <= (to ?? year));
}
