import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import { withChosenSections } from '../../../src/domain/narrative/section/chosen-sections';
import { sectionWords } from '../../../src/packs/narrative/section-words';
import type { NarrativeStyle } from '../../../src/domain/narrative/section/narrative-style';
import { runsOf } from '../../../src/domain/narrative/section/print-section';
import { printText } from '../../../src/domain/narrative/section/print-text';

/** The paragraphs of a text, as they stand on a sheet. */
export function printedText(style: NarrativeStyle, facts: Facts): readonly string[] {
  const chosen = withChosenSections(sectionWords, style, facts);
  const { title, parts } = printText(chosen, facts, { gapText: (name) => `【待填：${name}】` });
  const lines = parts.flatMap((part) =>
    part.kind === 'heading'
      ? [textOf(part.runs)]
      : part.paragraphs.flatMap((one) => (one.kind === 'text' ? [textOf(runsOf(one))] : [])),
  );
  return [textOf(title), ...lines];
}
