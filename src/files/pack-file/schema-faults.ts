import type { z } from 'zod';
import { faultAt, type DataFault, type DataPath } from '../../domain/form/data-fault';
import type { Words } from '../../domain/form/words';

type Issue = z.core.$ZodIssue;

/** What a schema found, in our words. */
export function schemaFaults(error: z.ZodError, data: unknown): DataFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, [], data));
}

function faultsOf(issue: Issue, around: DataPath, data: unknown): DataFault[] {
  const path = [...around, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return nearest(issue.errors).flatMap((inner) => faultsOf(inner, path, data));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fault([...path, key], expectations.nothing, data));
  }
  return [fault(path, expectationOf(issue), data)];
}

/**
 * Of all that something could have been, what it most likely was meant to be: what lacks the fewest names and has the fewest
 * that do not belong.
 */
function nearest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const distance = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + distanceOf(issue), 0);
  return [...alternatives].sort((a, b) => distance(a) - distance(b))[0] ?? [];
}

/** What is deeper inside says that the outside was right. */
function distanceOf(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return 4 * issue.keys.length;
  return issue.path.length === 0 ? 8 : issue.path.length === 1 ? 4 : 1;
}

function expectationOf(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? { zh: issue.expected, en: issue.expected };
    case 'invalid_value':
      return oneOf(issue.values.map((value) => JSON.stringify(value)));
    case 'too_small':
      return limit(issue.origin, atLeast, issue.minimum);
    case 'too_big':
      return limit(issue.origin, atMost, issue.maximum);
    case 'invalid_format':
      return {
        zh: `符合 ${issue.pattern ?? issue.format} 的文字`,
        en: `a text that matches ${issue.pattern ?? issue.format}`,
      };
    case 'custom':
      return expectations.pattern;
    default:
      return { zh: issue.message, en: issue.message };
  }
}

const types: Readonly<Record<string, Words>> = {
  string: { zh: '加双引号的文字', en: 'a text in double quotes' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '对象 {…}', en: 'an object {…}' },
  array: { zh: '列表 […]', en: 'a list […]' },
  tuple: { zh: '列表 […]', en: 'a list […]' },
};

const expectations = {
  nothing: { zh: '没有这个名称', en: 'no such name' },
  pattern: { zh: '正则表达式', en: 'a regular expression' },
} as const satisfies Record<string, Words>;

function oneOf(words: readonly string[]): Words {
  return words.length === 1
    ? { zh: words.join(''), en: words.join('') }
    : { zh: `以下之一：${words.join('、')}`, en: `one of ${words.join(', ')}` };
}

interface LimitWords {
  /** Before a number that is no count. */
  readonly zhNumber: string;
  readonly zhCount: string;
  readonly en: string;
}

const atLeast: LimitWords = { zhNumber: '不小于', zhCount: '至少', en: 'at least' };
const atMost: LimitWords = { zhNumber: '不大于', zhCount: '至多', en: 'at most' };

function limit(
  origin: string,
  { zhNumber, zhCount, en }: LimitWords,
  value: number | bigint,
): Words {
  if (origin === 'number' || origin === 'int') {
    return { zh: `${zhNumber}${value}的数字`, en: `a number of ${en} ${value}` };
  }
  const isText = origin === 'string';
  return {
    zh: isText ? `${zhCount}${value}个字` : `${zhCount}${value}项`,
    en: isText ? `${en} ${value} letters` : `${en} ${value} entries`,
  };
}

function fault(path: DataPath, expected: Words, data: unknown): DataFault {
  return faultAt(path, expected, valueAt(data, path));
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    data,
  );
}
