import { severities } from '../../domain/form/severity';
import { acceptednessOf } from './accept/acceptance';
import type { Acceptance } from './accept/acceptance-record';
import type { CheckedFinding, CheckedForm } from './report';
import { isUnfilled } from './unfilled';
import { isEmptyForm } from '../../domain/check/empty-form';

/** A mistake, and what is wrong only because of it. */
export interface Mistake {
  readonly finding: CheckedFinding;
  readonly consequences: readonly CheckedFinding[];
  /** It was accepted once, with other figures. */
  readonly lapsed: Acceptance | null;
}

/** A warning that somebody says is right as it is. */
export interface AcceptedFinding {
  readonly finding: CheckedFinding;
  readonly acceptance: Acceptance;
}

/** What is wrong on a form, each mistake once. */
export interface MistakesOfForm {
  /** Errors first, those of one severity from top to bottom. */
  readonly mistakes: readonly Mistake[];
  /** Required cells that are empty, or gaps in a text: told together where there are several. */
  readonly unfilled: readonly CheckedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Nobody has filled anything in yet. */
  readonly isEmpty: boolean;
}

export function mistakesOf(form: CheckedForm, acceptances: readonly Acceptance[]): MistakesOfForm {
  const { findings } = form;
  const accepted: AcceptedFinding[] = [];
  const lapsed = new Map<CheckedFinding, Acceptance>();
  if (acceptances.length > 0) {
    for (const finding of findings) {
      const said = acceptednessOf(finding, form, acceptances);
      if (said?.kind === 'accepted') accepted.push({ finding, acceptance: said.by });
      if (said?.kind === 'lapsed') lapsed.set(finding, said.was);
    }
  }
  const isAccepted = new Set(accepted.map(({ finding }) => finding));

  /** Of what is wrong because of something that is wrong because of something, the first that nobody accepted. */
  function rootOf(finding: CheckedFinding): CheckedFinding {
    const cause = finding.causedBy === null ? undefined : findings[finding.causedBy];
    return !cause || isAccepted.has(cause) ? finding : rootOf(cause);
  }

  const open = findings.filter((finding) => !isAccepted.has(finding));
  const roots = open.filter((finding) => rootOf(finding) === finding);
  const causes = new Set(open.map(rootOf).filter((cause, place) => cause !== open[place]));
  const isAlone = (finding: CheckedFinding) => !lapsed.has(finding) && !causes.has(finding);
  const empty = roots.filter((finding) => isUnfilled(finding) && isAlone(finding));
  const unfilled = empty.length > 1 ? empty : [];
  const mistakes = roots
    .filter((finding) => !unfilled.includes(finding))
    .map((finding) => ({
      finding,
      consequences: open.filter((one) => one !== finding && rootOf(one) === finding),
      lapsed: lapsed.get(finding) ?? null,
    }));
  return {
    mistakes: severities.flatMap((severity) =>
      mistakes.filter(({ finding }) => finding.severity === severity),
    ),
    unfilled,
    accepted,
    // Where something is to be filled in somebody began.
    isEmpty: form.isText !== true && isEmptyForm(form.figures) && !findings.some(isUnfilled),
  };
}
