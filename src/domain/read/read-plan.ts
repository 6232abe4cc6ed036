import type { FormStyle } from '../form/form-style';
import { beginEvidence, type BeginEvidence } from './begin-evidence';
import { flattenStyle } from './flatten-parts';
import { costOfMissing, missingAfter, stepsTo, type RowStep } from './row-steps';
import type { Frame, RowTemplate } from './row-template';

/** All that reading needs to know of a layout, made once from its definition. */
export interface ReadPlan {
  readonly style: FormStyle;
  readonly templates: readonly RowTemplate[];
  readonly frames: readonly Frame[];
  /** By the template they lead to. */
  readonly steps: readonly (readonly RowStep[])[];
  /** By the template after which they are missing; the last place is for a form of which nothing was found. */
  readonly missingAfter: readonly (readonly RowTemplate[])[];
  /** What speaks against a reading that ends so. */
  readonly missingCost: readonly number[];
  /** By the frame. */
  readonly begins: readonly (BeginEvidence | null)[];
}

const made = new WeakMap<FormStyle, ReadPlan>();

export function readPlan(style: FormStyle): ReadPlan {
  const known = made.get(style);
  if (known) return known;
  const { templates, frames } = flattenStyle(style);
  const missing = [...templates, null].map((from) => missingAfter(from, templates));
  const plan: ReadPlan = {
    style,
    templates,
    frames,
    steps: templates.map((to) => stepsTo(to, templates)),
    missingAfter: missing,
    missingCost: missing.map(costOfMissing),
    begins: frames.map((frame) => beginEvidence(frame, templates)),
  };
  made.set(style, plan);
  return plan;
}
