import { nameKey } from '../../check/cross/name-key';
import type { PlacedFigures } from '../../check/form-figures';
import type { Profile } from '../../form/profile';
import { fen } from '../../money/fen';
import type { Fact, Facts } from './fact';
import type {
  ClassesSource,
  FactDefinition,
  FactSource,
  ProfileSource,
  RowsSource,
} from './fact-definition';
import { lastYearOf } from './derived-name';
import { addFacts, factOfFigure } from './fact-of-figure';
import { itemFigures } from './item-figures';
import { statedValue } from './stated-value';

/** A form of the workbook, as far as facts come from it. */
export interface FactForm {
  readonly id: string;
  readonly sheet: string;
  readonly figures: PlacedFigures;
}

/** What the forms and the profile say, and where each of it stands. */
export interface CollectedFacts {
  readonly facts: Facts;
  /** By the name of the fact; what an item of a list says by its place: projects/0/amount. */
  readonly places: Readonly<Record<string, FactPlace>>;
  /** Forms of which there are several, though one was expected: which of them counts nobody can say. */
  readonly doubled: readonly string[];
}

export interface FactPlace {
  readonly sheet: string;
  readonly at: string;
}

interface FoundFact {
  readonly fact: Fact;
  readonly place: FactPlace | null;
  /** Where the items of a list say what they say: 0/amount. */
  readonly itemPlaces?: Readonly<Record<string, FactPlace>>;
}

export function collectFacts(
  definitions: readonly FactDefinition[],
  forms: readonly FactForm[],
  profile: Profile,
): CollectedFacts {
  const doubled = new Set<string>();
  const read = (definition: FactDefinition, sources: readonly FactSource[], name: string) => {
    for (const source of sources) {
      const one = readSource(definition, source, forms, profile, doubled);
      if (one) return [[name, one] as const];
    }
    return [];
  };
  const found = definitions.flatMap((definition) => {
    const { name, from = [], lastYear = [] } = definition;
    return [...read(definition, from, name), ...read(definition, lastYear, lastYearOf(name))];
  });
  return {
    facts: Object.fromEntries(found.map(([name, { fact }]) => [name, fact])),
    places: Object.fromEntries(
      found.flatMap(([name, { place, itemPlaces = {} }]) => [
        ...(place ? [[name, place] as const] : []),
        ...Object.entries(itemPlaces).map(([item, at]) => [`${name}/${item}`, at] as const),
      ]),
    ),
    doubled: [...doubled],
  };
}

/** What one source says; forms of which there are several are noted as doubled. */
export function readSource(
  definition: FactDefinition,
  source: FactSource,
  forms: readonly FactForm[],
  profile: Profile,
  doubled: Set<string>,
): FoundFact | null {
  if ('profile' in source) return profileFact(source, profile);
  const own = forms.filter(({ id }) => id === source.form);
  if ('fields' in source && source.rows === '') return eachForm(definition, source, own);
  const [form, second] = own;
  if (second) doubled.add(source.form);
  if (!form || second) return null;
  if ('names' in source) return classes(source, form);
  if ('fields' in source) return rows(definition, source, form);
  if ('sum' in source) return sum(source.sum, form);
  const figure = form.figures.find(source.field, []);
  if (!figure) return null;
  const fact = factOfFigure(figure, form.figures, definition.kind);
  return fact && { fact, place: { sheet: form.sheet, at: figure.at } };
}

function profileFact({ profile: asks }: ProfileSource, profile: Profile): FoundFact | null {
  const { department, year } = profile;
  if (asks === 'department') {
    return department === null ? null : { fact: { kind: 'text', text: department }, place: null };
  }
  if (year === null) return null;
  const count = asks === 'year' ? year : year - 1;
  return { fact: { kind: 'count', count }, place: null };
}

function sum(fields: readonly string[], { figures }: FactForm): FoundFact | null {
  const parts = fields.flatMap((field) => figures.find(field, []) ?? []);
  const facts = parts.map((figure) => factOfFigure(figure, figures, 'amount'));
  const known = facts.filter((fact) => fact !== null);
  if (parts.length === 0 || known.length < facts.length) return null;
  return { fact: known.reduce(addFacts, { kind: 'amount', fen: fen(0) }), place: null };
}

function rows(
  { items = [] }: FactDefinition,
  { rows: path, fields, eachHas = [], once }: RowsSource,
  { figures, sheet }: FactForm,
): FoundFact | null {
  const said = itemFigures(figures, path).filter((item) => saysAny(fields, item, figures));
  const all = once === undefined ? said : firstOfEach(said, fields[once]);
  const filled = all.map((item) => itemFacts(items, fields, item, figures));
  if (filled.length === 0 || !all.every((own) => hasBlocks(own, eachHas, figures))) return null;
  const itemPlaces = placesOf(
    all.map((own) => ({ own, sheet })),
    fields,
  );
  return { fact: { kind: 'list', items: filled }, place: null, itemPlaces };
}

/** Those that are known by another text than the ones before them; what has no text is an item of its own. */
function firstOfEach(
  all: readonly PlacedFigures['all'][],
  field: string | undefined,
): readonly PlacedFigures['all'][] {
  const known = new Set<string>();
  return all.filter((item) => {
    const content = item.find((figure) => figure.field.id === field)?.content;
    // —— stands for one that is not there.
    const says = content?.kind === 'text' && /[\p{L}\p{N}]/u.test(content.text);
    const key = says ? nameKey(content.text) : '';
    const isNew = key === '' || !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** Blocks of an item are those whose scope goes on where its own ends. */
function hasBlocks(
  item: PlacedFigures['all'],
  blocks: readonly string[],
  figures: PlacedFigures,
): boolean {
  const scope = item[0]?.scope ?? [];
  return blocks.every((wanted) =>
    figures.all.some(
      ({ scope: own, content }) =>
        content.kind !== 'blank' &&
        own[scope.length]?.block === wanted &&
        scope.every(({ block, item: at }, i) => own[i]?.block === block && own[i]?.item === at),
    ),
  );
}

function placesOf(
  items: readonly { readonly own: PlacedFigures['all']; readonly sheet: string }[],
  fields: RowsSource['fields'],
): Readonly<Record<string, FactPlace>> {
  return Object.fromEntries(
    items.flatMap(({ own, sheet }, item) =>
      Object.entries(fields).flatMap(([name, id]) => {
        const figure = own.find(({ field }) => field.id === id);
        return figure ? [[`${item}/${name}`, { sheet, at: figure.at }] as const] : [];
      }),
    ),
  );
}

function eachForm(
  { items = [] }: FactDefinition,
  { fields }: RowsSource,
  forms: readonly FactForm[],
): FoundFact | null {
  const saying = forms.filter(({ figures }) => saysAny(fields, figures.all, figures));
  const filled = saying.map(({ figures }) => itemFacts(items, fields, figures.all, figures));
  if (filled.length === 0) return null;
  const itemPlaces = placesOf(
    saying.map(({ figures, sheet }) => ({ own: figures.all, sheet })),
    fields,
  );
  return { fact: { kind: 'list', items: filled }, place: null, itemPlaces };
}

/** Whether an item says anything: what it says only in part has gaps, and is not left out. */
function saysAny(
  fields: RowsSource['fields'],
  own: PlacedFigures['all'],
  figures: PlacedFigures,
): boolean {
  const ids = Object.values(fields);
  return own.some((figure) => {
    if (!ids.includes(figure.field.id)) return false;
    const value = statedValue(figure, figures);
    if (value.kind === 'amount') return value.fen !== 0;
    return value.kind === 'number' ? value.number !== 0 : value.kind === 'unknown';
  });
}

function itemFacts(
  items: readonly FactDefinition[],
  fields: RowsSource['fields'],
  own: PlacedFigures['all'],
  figures: PlacedFigures,
): Facts {
  return Object.fromEntries(
    items.flatMap(({ name, kind }) => {
      const figure = own.find(({ field }) => field.id === fields[name]);
      const fact = figure && factOfFigure(figure, figures, kind);
      return fact ? [[name, fact]] : [];
    }),
  );
}

/** In the order of their codes. Classes without an amount are not spoken of; of one that nobody knows the name is a gap. */
function classes(
  { rows: path, code, amount, names }: ClassesSource,
  { figures }: FactForm,
): FoundFact | null {
  const totals = new Map<string, Fact>();
  for (const item of itemFigures(figures, path)) {
    const own = item.find(({ field }) => field.id === code)?.content;
    const figure = item.find(({ field }) => field.id === amount);
    const fact = figure && factOfFigure(figure, figures, 'amount');
    if (own?.kind !== 'text' || !fact) continue;
    const known = totals.get(own.text);
    totals.set(own.text, known ? addFacts(known, fact) : fact);
  }
  const items = [...totals]
    .filter(([, fact]) => fact.kind === 'amount' && fact.fen !== 0)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([key, amount]): Facts => {
      const name = names[key];
      return name === undefined ? { amount } : { name: { kind: 'text', text: name }, amount };
    });
  return items.length === 0 ? null : { fact: { kind: 'list', items }, place: null };
}
