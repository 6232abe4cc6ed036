import type { MoneyUnit } from '../../domain/money/money-unit';
import { decimalsOfUnit } from '../../domain/money/written-unit';
import { parseAmount, parseScaled, type ParsedAmount } from '../../domain/money/parse-amount';
import type { Fact, Facts } from '../../domain/narrative/fact/fact';
import type { FactDefinition } from '../../domain/narrative/fact/fact-definition';
import { withoutWebRemains } from '../../domain/text/web-remains';
import { plainText } from '../../domain/value/number-text';
import { factDefinitionOf } from './fact-definition-of';
import { isFiguresName } from './figures-name';
import { choicesOf } from './text-choices';
import { figuresIn } from './quoted-in-drafts';
import { beginsUnit } from '../../domain/money/unit-words';

export type DraftFault = Exclude<ParsedAmount['kind'], 'amount'> | 'notACount' | 'incomplete';

/** What a field says that a user types into. */
export type DraftReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'faulty'; readonly fault: DraftFault; readonly text: string };

/** The facts that were typed, as far as they can be understood. */
export function givenFacts(drafts: Readonly<Record<string, string>>, unit: MoneyUnit): Facts {
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([name, text]) => {
      if (isFiguresName(name)) return [];
      const reading = readDraft(name, text, unit);
      if (reading.kind !== 'fact') return [];
      const { fact } = reading;
      const figures = fact.kind === 'text' ? figuresIn(drafts, name) : [];
      if (figures.length === 0) return [[name, fact]];
      const blank = text.length - text.trimStart().length;
      const own = figures.map((one) => ({ ...one, at: one.at - blank }));
      return [[name, { ...fact, figures: own }]];
    }),
  );
}

export function readDraft(name: string, text: string, unit: MoneyUnit): DraftReading {
  if (text.trim() === '') return { kind: 'blank' };
  const choices = choicesOf(name);
  if (choices) {
    const choice = choices.find((one) => one === text.trim());
    return choice === undefined
      ? { kind: 'blank' }
      : { kind: 'fact', fact: { kind: 'choice', choice } };
  }
  return readFact(factDefinitionOf(name), text, unit);
}

function readFact(definition: FactDefinition | null, text: string, unit: MoneyUnit): DraftReading {
  switch (definition?.kind) {
    case 'amount': {
      const amount = readAmount(withoutWebRemains(text), unit);
      return amount.kind === 'amount'
        ? { kind: 'fact', fact: amount }
        : { kind: 'faulty', fault: amount.kind, text };
    }
    case 'count': {
      const plain = plainText(withoutWebRemains(text));
      const count = Number(plain);
      return /^\d+$/.test(plain) && Number.isSafeInteger(count)
        ? { kind: 'fact', fact: { kind: 'count', count } }
        : { kind: 'faulty', fault: 'notACount', text };
    }
    case 'list':
      return readList(definition.items ?? [], text, unit);
    case 'text':
    case undefined:
      return { kind: 'fact', fact: { kind: 'text', text: text.trim() } };
  }
}

const numberAndUnit = new RegExp(`^(?<number>.*?)(?<own>${beginsUnit})$`);

/** An amount may name its unit: 12万元 in a text in 元 are 120000. */
function readAmount(text: string, unit: MoneyUnit): ParsedAmount {
  const plain = plainText(text);
  const { number = plain, own = '' } = numberAndUnit.exec(plain)?.groups ?? {};
  const decimals = decimalsOfUnit(own);
  return decimals === null ? parseAmount(plain, unit) : parseScaled(number, decimals);
}

/** An item a line: its values in their order, parted by a colon, a tab or a space before the last. */
function readList(items: readonly FactDefinition[], text: string, unit: MoneyUnit): DraftReading {
  const all: Facts[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const parts = partsOf(line, items);
    const facts: [string, Fact][] = [];
    for (const [index, definition] of items.entries()) {
      const part = parts[index]?.trim() ?? '';
      if (part === '') return { kind: 'faulty', fault: 'incomplete', text: line };
      const reading = readFact(definition, part, unit);
      if (reading.kind === 'faulty') return reading;
      if (reading.kind === 'fact') facts.push([definition.name, reading.fact]);
    }
    all.push(Object.fromEntries(facts));
  }
  return { kind: 'fact', fact: { kind: 'list', items: all } };
}

/** Words may hold spaces, so that values are split off from the end where they are numbers; an explanation is the rest. */
function partsOf(line: string, items: readonly FactDefinition[]): readonly string[] {
  const [, ...others] = items;
  if (others.length === 0) return [line];
  if (others.every(({ kind }) => kind === 'text')) {
    return [...(/^([^：:\t]*)[：:\t](.*)$/.exec(line)?.slice(1) ?? [line])];
  }
  const parts = line.split(/[\s：:，,；;]+/);
  const rest = parts.slice(-others.length);
  return [parts.slice(0, -others.length).join(' '), ...rest];
}
