import type { PlacedFigures } from '../../domain/check/form-figures';
import type { Profile } from '../../domain/form/profile';
import { askedInForms, type AskedInForm } from '../../domain/narrative/fact/asked-in-forms';
import { collectFacts, type CollectedFacts } from '../../domain/narrative/fact/collect-facts';
import type { Facts } from '../../domain/narrative/fact/fact';
import { withTotals } from '../../domain/narrative/fact/totals';
import { gapsInRuns } from '../../domain/narrative/print/gaps-in-runs';
import type { PrintSection } from '../../domain/narrative/section/keep-sections';
import { withChosenSections } from '../../domain/narrative/section/chosen-sections';
import type { NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import { runsOf } from '../../domain/narrative/section/print-section';
import { printText, type PrintedText } from '../../domain/narrative/section/print-text';
import { chosenPrinting } from '../../domain/narrative/section/text-setting';
import { factDefinitions } from '../../packs/narrative';
import { sectionWords } from '../../packs/narrative/section-words';
import { textSettings, usualSettings } from '../../packs/narrative/text-settings';
import { gapText } from './fact-label';

/** A form of the workbook that was read. */
export interface ReadForm {
  readonly form: { readonly id: string };
  readonly sheet: string;
  readonly figures: PlacedFigures;
}

export interface NarrateRequest {
  readonly forms: readonly ReadForm[];
  readonly profile: Profile;
  readonly style: NarrativeStyle;
  /** What the department says that no form does: reasons, figures of the year before. It counts before what forms say. */
  readonly given: Facts;
  readonly printing?: Partial<NarrativeStyle['printing']>;
  /** Remembers sections between one text and the next. */
  readonly print?: PrintSection;
}

export interface Narration extends CollectedFacts {
  readonly text: PrintedText;
  /** With the words of sections and the printing of figures that the department chose. */
  readonly style: NarrativeStyle;
  /** The facts that nobody said yet, in the order they are asked for, each once. */
  readonly gaps: readonly string[];
  /** Of the gaps those that empty forms of the workbook would say, by their names. */
  readonly inForms: ReadonlyMap<string, AskedInForm>;
}

/** The text that the forms of a workbook make. Pure. */
export function narrate(request: NarrateRequest): Narration {
  const { forms, profile, style: local, given, print } = request;
  const own = forms.map(({ form, sheet, figures }) => ({ id: form.id, sheet, figures }));
  const collected = collectFacts(factDefinitions, own, profile);
  const facts = withTotals(factDefinitions, { ...usualSettings, ...collected.facts, ...given });
  const printing = {
    ...local.printing,
    ...chosenPrinting(textSettings, given),
    ...request.printing,
  };
  const style = { ...withChosenSections(sectionWords, local, given), printing };
  const text = printText(style, facts, { gapText, ...(print && { print }) });
  const gaps = gapsOf(text);
  const inForms = askedInForms(gaps, factDefinitions, own);
  return { ...collected, facts, text, style, gaps, inForms };
}

function gapsOf({ title, parts }: PrintedText): readonly string[] {
  const runs = parts.flatMap((part) =>
    part.kind === 'heading' ? part.runs : part.paragraphs.flatMap(runsOf),
  );
  return gapsInRuns([...title, ...runs]);
}
