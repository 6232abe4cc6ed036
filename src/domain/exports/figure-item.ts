import type { FormStyle } from '../form/form-style';
import { styleFields, type StyleFields } from '../form/style-fields';
import { isDerived } from '../form/walk-parts';
import { lengthsOfCode } from '../value/code-lengths';
import { isCodeAttribute, nameOfCode, type Attribute, type Attributes } from './export-words';
import type {
  FigureItem,
  FigurePlacement,
  PlacedWords,
  PlacementLevel,
  ShortCode,
} from './figure-placement';

/** The items that an entry belongs into; null where a code that they need is not said to the level that the form has. */
export type ItemsOf = (attributes: Attributes) => readonly FigureItem[] | null;

/** As the fields of a layout take it: what is no whole code of an economic class stays out of a field that asks for one. */
export function itemsIn(style: FormStyle, { within }: Pick<FigurePlacement, 'within'>): ItemsOf {
  const fieldAt = styleFields(style);
  const levels = within.map((level, depth) => {
    const scope = within.slice(0, depth + 1).map(({ block }) => ({ block, item: 0 }));
    return {
      level,
      inputs: new Map(level.texts.map(({ field }) => [field, fieldAt(scope, field)])),
    };
  });
  return (attributes) => {
    const items = levels.map(({ level, inputs }) => itemOf(level, inputs, attributes));
    return items.every((item) => item !== null) ? items : null;
  };
}

function itemOf(
  level: PlacementLevel,
  inputs: ReadonlyMap<string, ReturnType<StyleFields>>,
  attributes: Attributes,
): FigureItem | null {
  const texts = new Map<string, string>();
  const unsaid = new Set<Attribute>();
  const short: ShortCode[] = [];
  for (const one of level.texts) {
    const text = wordsOf(one, attributes);
    const input = inputs.get(one.field) ?? null;
    const code = attributes[one.of] ?? '';
    const isShort = isCodeAttribute(one.of) && code !== '' && !isWhole(text, input);
    if (isShort && input !== null) short.push({ field: one.field, label: input.label, code });
    if (text === '' || unsaid.has(one.of)) continue;
    if (isWhole(text, input)) {
      texts.set(one.field, text);
      continue;
    }
    if (input !== null && !isDerived(input) && input.required === true) return null;
    // Nor is a name said of a code that is not.
    unsaid.add(one.of);
    if (isCodeAttribute(one.of)) unsaid.add(nameOfCode[one.of]);
  }
  return { level, texts: Object.fromEntries(texts), short };
}

function isWhole(text: string, input: ReturnType<StyleFields>): boolean {
  if (input === null || isDerived(input) || input.digits === undefined) return true;
  return lengthsOfCode(input.digits).includes(text.length);
}

function wordsOf({ of, from, to, words }: PlacedWords, attributes: Attributes): string {
  const value = attributes[of] ?? '';
  return words ? (words[value] ?? '') : value.slice(from, to);
}

/** Entries of one item say the same in the fields by which it is known, and leave the same out: 20103 is neither 20805 nor 2010301. */
export function keyOfItem({ level: { block, known }, texts }: FigureItem): string {
  const isSaid = (field: string) => texts[field] !== undefined;
  const fields = (known.find((own) => own.some(isSaid)) ?? []).filter(isSaid);
  return [block, ...fields.map((field) => `${field}=${texts[field] ?? ''}`)].join(' ');
}
