import { ledgerOf, type Ledger } from '../../../domain/check/ledger';
import type { RuleAnswer, VerdictsAtForm } from './rule-answer';

/** What all rules between forms tell at one of them. */
export interface ToldAtForm {
  readonly ledger: Ledger;
  /** The rules that fail there, in their order. */
  readonly failing: readonly number[];
}

/** By the place of the form; undefined where nothing is told. */
export type ToldAtForms = readonly (ToldAtForm | undefined)[];

export interface ChangingTold {
  readonly told: ToldAtForms;
  /** A rule has another answer than before, at some forms where that is all that changed. */
  put(
    rule: number,
    before: RuleAnswer | undefined,
    after: RuleAnswer | undefined,
    at?: ReadonlySet<number>,
  ): void;
}

/** Told at forms where few rules are answered anew: what the others tell is not counted again. */
export function changeTold(before: ToldAtForms): ChangingTold {
  const told = before.slice();
  const open: (OpenTold | undefined)[] = [];
  /** What is told at a form, to be changed here and nowhere else. */
  function openAt(place: number): OpenTold {
    const known = open[place];
    if (known) return known;
    const was = told[place];
    const now = { ledger: { ...(was?.ledger ?? noLedger) }, failing: was?.failing.slice() ?? [] };
    open[place] = now;
    told[place] = now;
    return now;
  }
  return {
    told,
    put(rule, was, is, at) {
      if (was === is) return;
      for (const [place, { ledger, failed }] of answersAt(was, at)) {
        const here = openAt(place);
        add(here.ledger, ledger, -1);
        if (failed.length > 0) here.failing.splice(here.failing.indexOf(rule), 1);
      }
      for (const [place, { ledger, failed }] of answersAt(is, at)) {
        const here = openAt(place);
        add(here.ledger, ledger, 1);
        if (failed.length > 0) putInOrder(here.failing, rule);
      }
    },
  };
}

interface OpenTold {
  readonly ledger: { -readonly [Outcome in keyof Ledger]: number };
  readonly failing: number[];
}

type AnswersAtForms = Iterable<readonly [number, VerdictsAtForm]>;

function answersAt(
  answer: RuleAnswer | undefined,
  at: ReadonlySet<number> | undefined,
): AnswersAtForms {
  if (!answer || !at) return answer?.byForm ?? none;
  return [...at].flatMap((place) => {
    const told = answer.byForm.get(place);
    return told ? [[place, told] as const] : [];
  });
}

const none: readonly never[] = [];
const noLedger = ledgerOf([]);

function add(sum: OpenTold['ledger'], by: Ledger, times: 1 | -1): void {
  sum.pass += times * by.pass;
  sum.fail += times * by.fail;
  sum.notApplicable += times * by.notApplicable;
  sum.notEnoughData += times * by.notEnoughData;
}

function putInOrder(rules: number[], rule: number): void {
  const place = rules.findIndex((one) => one > rule);
  rules.splice(place < 0 ? rules.length : place, 0, rule);
}
