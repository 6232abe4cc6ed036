import { expect } from 'expect';

/** As much of jest's vocabulary as the host tests use, for the browser. */

type Work = (...values: never[]) => unknown;

interface Case {
  readonly name: string;
  readonly work: () => unknown;
  readonly before: readonly Work[];
  readonly after: readonly Work[];
}

interface Scope {
  readonly name: string;
  readonly before: Work[];
  readonly after: Work[];
}

export interface SuiteResult {
  readonly passed: number;
  readonly failures: readonly string[];
}

const cases: Case[] = [];
const scopes: Scope[] = [{ name: '', before: [], after: [] }];

function describe(name: string, declare: () => void): void {
  scopes.push({ name, before: [], after: [] });
  declare();
  scopes.pop();
}

function test(name: string, work: Work): void {
  cases.push({
    name: [...scopes.map((scope) => scope.name), name].filter(Boolean).join(' › '),
    work: work as () => unknown,
    before: scopes.flatMap((scope) => scope.before),
    after: scopes.flatMap((scope) => scope.after).reverse(),
  });
}

function each(declare: (name: string, work: () => unknown) => void) {
  return (rows: readonly unknown[]) => (name: string, work: Work) => {
    for (const row of rows) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      declare(`${name} ${JSON.stringify(values).slice(0, 120)}`, () => work(...values));
    }
  };
}

Object.assign(globalThis, {
  expect,
  describe: Object.assign(describe, { each: each(describe) }),
  test: Object.assign(test, { each: each(test) }),
  it: Object.assign(test, { each: each(test) }),
  beforeEach: (work: Work) => scopes.at(-1)?.before.push(work),
  afterEach: (work: Work) => scopes.at(-1)?.after.push(work),
});

/** Runs what was declared, one after the other. */
export async function runSuite(): Promise<SuiteResult> {
  const failures: string[] = [];
  for (const { name, work, before, after } of cases) {
    try {
      for (const prepare of before) await (prepare as () => unknown)();
      await work();
    } catch (error) {
      failures.push(`${name}\n${error instanceof Error ? error.message : String(error)}`);
    } finally {
      for (const tidy of after) await (tidy as () => unknown)();
    }
  }
  return { passed: cases.length - failures.length, failures };
}
