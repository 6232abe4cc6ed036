import type { Words } from '../../form/words';
import type { Facts } from '../fact/fact';
import { namesInPattern } from '../pattern/names-in-pattern';
import { parsePattern } from '../pattern/parse-pattern';
import type { Printing } from '../print/printing';
import { sectionsOf, type NarrativeStyle, type Paragraph, type Section } from './narrative-style';

/** What a department chooses of how its text is printed: a fact of this name, which decides between words or prints figures. */
export interface TextSetting {
  readonly name: string;
  readonly label: Words;
  readonly choices: readonly TextChoice[];
}

export interface TextChoice {
  readonly value: string;
  readonly label: Words;
  /** How figures are printed then; a choice between words has none. */
  readonly printing?: Partial<Printing>;
  /** The section as it is worded then, of a choice between the words of a whole section. */
  readonly section?: Section;
}

/** How figures are printed otherwise than the locality does. */
export function chosenPrinting(settings: readonly TextSetting[], facts: Facts): Partial<Printing> {
  return Object.assign(
    {},
    ...settings.map(({ name, choices }) => {
      const fact = facts[name];
      const chosen = fact?.kind === 'choice' ? fact.choice : null;
      return choices.find(({ value }) => value === chosen)?.printing ?? {};
    }),
  ) as Partial<Printing>;
}

/** Those that make a difference for the text: of words only where it knows several. */
export function settingsOf(
  settings: readonly TextSetting[],
  { chapters }: NarrativeStyle,
): readonly TextSetting[] {
  const patterns = sectionsOf(chapters).flatMap(({ paragraphs }) => paragraphs.flatMap(patternOf));
  const named = new Set(
    patterns.flatMap((text) => namesInPattern(parsePattern(text)).map(({ name }) => name)),
  );
  return settings.filter(
    ({ name, choices }) => named.has(name) || choices.some(({ printing }) => printing),
  );
}

/** What the locality prints by itself; null where that is in its words. */
export function usualChoice(
  { choices }: TextSetting,
  { printing, chapters }: NarrativeStyle,
): TextChoice | null {
  const sections = sectionsOf(chapters);
  const isUsual = ({ printing: own, section }: TextChoice) =>
    section
      ? sections.includes(section)
      : own !== undefined &&
        (Object.entries(own) as [keyof Printing, unknown][]).every(
          ([name, value]) => (printing[name] ?? false) === value,
        );
  return choices.find(isUsual) ?? null;
}

function patternOf(paragraph: Paragraph): readonly string[] {
  return 'text' in paragraph ? [paragraph.text] : [];
}
