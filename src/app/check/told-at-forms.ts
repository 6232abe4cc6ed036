import { ledgerOf, type Ledger } from '../../domain/check/ledger';
import type { RuleAnswer } from './rule-answer';

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
  /** A rule has another answer than before. */
  put(rule: number, before: RuleAnswer | undefined, after: RuleAnswer | undefined): void;
}

/** Told at forms where few rules are answered anew: what the others tell is not counted again. */
export function changeTold(before: ToldAtForms): ChangingTold {
  const told = before.slice();
  return {
    told,
    put(rule, was, is) {
      for (const [place, { ledger, failed }] of was?.byForm ?? []) {
        const here = told[place];
        if (!here) continue;
        const left = failed.length > 0 ? here.failing.filter((one) => one !== rule) : here.failing;
        told[place] = { ledger: changed(here.ledger, ledger, -1), failing: left };
      }
      for (const [place, { ledger, failed }] of is?.byForm ?? []) {
        const { ledger: sum, failing } = told[place] ?? nothing;
        told[place] = {
          ledger: changed(sum, ledger, 1),
          failing: failed.length > 0 ? inOrder(failing, rule) : failing,
        };
      }
    },
  };
}

const nothing: ToldAtForm = { ledger: ledgerOf([]), failing: [] };

function changed(sum: Ledger, by: Ledger, times: 1 | -1): Ledger {
  return {
    pass: sum.pass + times * by.pass,
    fail: sum.fail + times * by.fail,
    notApplicable: sum.notApplicable + times * by.notApplicable,
    notEnoughData: sum.notEnoughData + times * by.notEnoughData,
  };
}

function inOrder(rules: readonly number[], rule: number): readonly number[] {
  const place = rules.findIndex((one) => one > rule);
  return place < 0 ? [...rules, rule] : [...rules.slice(0, place), rule, ...rules.slice(place)];
}
