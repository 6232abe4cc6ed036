import { labelKey } from '../../read/label-key';
import type { FindingParam } from '../finding';
import type { Outcome } from '../outcome';
import type { CodesNamedRule, NamedCode } from './list-rule';

interface NameVerdict {
  readonly outcome: Outcome;
  readonly says: string;
  readonly params: Readonly<Record<string, FindingParam>>;
}

/** What the classification says of a code and its name in a year; where no year is known any of its names is right. */
export function nameVerdict(
  { codes, asks }: CodesNamedRule,
  code: string,
  name: string,
  year: number | null,
): NameVerdict {
  const named = codes.filter((one) => one.code === code);
  const own = named.filter((one) => isCalled(name, one));
  const now = named.filter((one) => isValid(one, year));
  const elsewhere = codes.find(
    (one) =>
      labelKey(one.name) === labelKey(name) &&
      isValid(one, year) &&
      code.startsWith(one.code.slice(0, 5)),
  );
  const params = {
    code: { text: code },
    found: { text: name },
    expected: { text: [...new Set(now.map((one) => one.name))].join('/') },
    other: { text: elsewhere?.code ?? '' },
  };
  if (asks === 'old') {
    const isOld =
      year !== null && own.length > 0 && now.length > 0 && !own.some((one) => isValid(one, year));
    const outcome = own.length === 0 || year === null ? 'notApplicable' : isOld ? 'fail' : 'pass';
    return { outcome, says: 'codeNameOld', params };
  }
  const says = elsewhere ? 'codeNameElsewhere' : 'codeNameDiffers';
  if (named.length === 0) return { outcome: 'notEnoughData', says, params };
  return {
    outcome: own.length > 0 ? 'pass' : now.length === 0 ? 'notEnoughData' : 'fail',
    says,
    params,
  };
}

/** Some lists say in brackets what a general name belongs to: 行政运行（财政事务）. */
function isCalled(name: string, { name: official }: NamedCode): boolean {
  const [key, ownKey] = [labelKey(name), labelKey(official)];
  return key === ownKey || (key.startsWith(`${ownKey}(`) && key.endsWith(')'));
}

function isValid({ years: { from, to } }: NamedCode, year: number | null): boolean {
  return year === null || (from <= year && year <= (to ?? year));
}
