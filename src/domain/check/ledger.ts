import type { Outcome } from './outcome';
import type { Verdict } from './verdict';

/** How many rules ended in each outcome. */
export type Ledger = Readonly<Record<Outcome, number>>;

export function ledgerOf(verdicts: readonly Pick<Verdict, 'outcome'>[]): Ledger {
  const ledger = { pass: 0, fail: 0, notApplicable: 0, notEnoughData: 0 };
  for (const { outcome } of verdicts) ledger[outcome] += 1;
  return ledger;
}

export function addLedgers(ledgers: readonly Ledger[]): Ledger {
  const sum = { pass: 0, fail: 0, notApplicable: 0, notEnoughData: 0 };
  for (const { pass, fail, notApplicable, notEnoughData } of ledgers) {
    sum.pass += pass;
    sum.fail += fail;
    sum.notApplicable += notApplicable;
    sum.notEnoughData += notEnoughData;
  }
  return sum;
}
