import type { FormFigures } from '../../domain/check/form-figures';
import type { Profile } from '../../domain/form/profile';
import { collectFacts, type CollectedFacts } from '../../domain/narrative/fact/collect-facts';
import type { Facts } from '../../domain/narrative/fact/fact';
import { gapsInRuns } from '../../domain/narrative/print/gaps-in-runs';
import type { Printing } from '../../domain/narrative/print/printing';
import type { NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import {
  printText,
  type PrintedPart,
  type PrintedText,
} from '../../domain/narrative/section/print-text';
import type { TextRun } from '../../domain/narrative/print/text-run';
import { factDefinitions } from '../../packs/narrative';
import { gapText } from './fact-label';

/** A form of the workbook that was read. */
export interface ReadForm {
  readonly form: { readonly id: string };
  readonly sheet: string;
  readonly figures: FormFigures;
}

export interface NarrateRequest {
  readonly forms: readonly ReadForm[];
  readonly profile: Profile;
  readonly style: NarrativeStyle;
  /** What the department says that no form does: reasons, figures of the year before. It counts before what forms say. */
  readonly given: Facts;
  readonly printing?: Partial<Printing>;
}

export interface Narration extends CollectedFacts {
  readonly text: PrintedText;
  /** The facts that nobody said yet, in the order they are asked for, each once. */
  readonly gaps: readonly string[];
}

/** Items that are nothing are stated, as the rules of disclosure ask. */
const defaults: Facts = { zeroItems: { kind: 'choice', choice: 'stated' } };

/** The text that the forms of a workbook make. Pure. */
export function narrate({ forms, profile, style, given, printing }: NarrateRequest): Narration {
  const own = forms.map(({ form, sheet, figures }) => ({ id: form.id, sheet, figures }));
  const collected = collectFacts(factDefinitions, own, profile);
  const facts = { ...defaults, ...collected.facts, ...given };
  const text = printText(style, facts, { printing: printing ?? {}, gapText });
  return { ...collected, facts, text, gaps: gapsOf(text) };
}

function gapsOf({ title, parts }: PrintedText): readonly string[] {
  return gapsInRuns([...title, ...parts.flatMap(runsOf)]);
}

function runsOf(part: PrintedPart): readonly TextRun[] {
  if (part.kind === 'heading') return part.runs;
  return part.paragraphs.flatMap((one) => (one.kind === 'text' ? one.runs : []));
}
