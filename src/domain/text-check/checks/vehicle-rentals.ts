import { fen } from '../../money/fen';
import type { FactPlace } from '../../narrative/fact/collect-facts';
import { knownAmount } from '../known-amount';
import { levelsOfYear } from '../levels-of-year';
import { placeOf } from '../placed-words';
import { agreementWith } from '../said-amounts';
import { broken, holds, type PlacedSpan, type TextAnswer } from '../text-finding';
import type { TextToCheck } from '../text-to-check';

const rule = 'X-TP-RENT';

/** Where a text counts rent among the costs of vehicles, what projects rent is not more than these, or it says why. */
export function checkVehicleRentals(text: TextToCheck): readonly TextAnswer[] {
  const defined = definitionIn(text);
  const rentals = defined ? rentalsOf(text) : [];
  const within = rentals.length > 0 ? withinOf(text) : null;
  if (!defined || !within) return [];
  const sum = rentals.reduce((before, rental) => before + rental.fen, 0);
  if (within.holds(sum) || isExplained(text)) return [holds(rule)];
  return [
    broken({
      rule,
      says: 'textRentalOutside',
      params: {
        words: { text: defined.words },
        projects: { list: rentals.map(({ name }) => name), areNames: true },
        found: { amount: fen(sum) },
        item: { text: within.name },
        expected: { amount: fen(within.fen) },
        difference: { amount: fen(sum - within.fen) },
      },
      ...defined.span,
      others: [...rentals, within].flatMap(({ span }) => span ?? []),
      cells: [...rentals, within].flatMap(({ place }) =>
        place ? [{ sheet: place.sheet, address: place.at }] : [],
      ),
    }),
  ];
}

function definitionIn({ read, rules }: TextToCheck) {
  const find = new RegExp(rules.rentals.defined, 'du');
  for (const paragraph of read) {
    const found = find.exec(paragraph.text);
    const [start, end] = found?.indices?.groups?.['words'] ?? [0, 0];
    if (end > 0) {
      return { words: paragraph.text.slice(start, end), span: placeOf({ start, end }, paragraph) };
    }
  }
  return null;
}

/** An amount by a name, and where a form or the text says it. */
interface Said {
  readonly name: string;
  readonly fen: number;
  readonly place?: FactPlace | null | undefined;
  readonly span?: PlacedSpan;
}

/** The projects of the forms; without them those that the text tells. */
function rentalsOf(text: TextToCheck): readonly Said[] {
  const { list, named } = text.rules.rentals;
  const isRental = new RegExp(`^${named}`, 'u');
  const fact = text.isOfForms ? text.facts?.facts[list] : undefined;
  if (fact?.kind === 'list') {
    return fact.items.flatMap(({ name, amount }, item): readonly Said[] =>
      name?.kind === 'text' && isRental.test(name.text) && amount?.kind === 'amount'
        ? [
            {
              name: name.text,
              fen: amount.fen,
              place: text.facts?.places[`${list}/${item}/amount`],
            },
          ]
        : [],
    );
  }
  const told = levelsOfYear(text).map(({ said: { label, amount }, paragraph }): Said => ({
    ...{ name: label, fen: amount.fen, span: placeOf(amount, paragraph) },
  }));
  // One that is told again is the same.
  const byName = new Map(
    told.filter(({ name }) => isRental.test(name)).map((one) => [one.name, one]),
  );
  return [...byName.values()].filter((one) => one.fen > 0);
}

interface Within extends Said {
  /** Whether so much may be a part of it. */
  readonly holds: (sum: number) => boolean;
}

/** The smallest of what holds these costs and has an amount; forms count before the text. */
function withinOf(text: TextToCheck): Within | null {
  const levels = levelsOfYear(text);
  for (const id of text.rules.rentals.within) {
    const { names = [], facts: [fact = ''] = [] } = text.items.get(id) ?? {};
    const [name = ''] = names;
    const known = text.isOfForms ? knownAmount(fact, text) : null;
    if (known) {
      return { name, fen: known.fen, place: known.place, holds: (sum) => sum <= known.fen };
    }
    const level = levels.find(({ said }) => said.item === id);
    if (!level) continue;
    const { amount, label } = level.said;
    const holdsAll = (sum: number) =>
      sum <= amount.fen || agreementWith(amount, sum, text.print) !== 'different';
    return {
      name: label,
      fen: amount.fen,
      span: placeOf(amount, level.paragraph),
      holds: holdsAll,
    };
  }
  return null;
}

/** A sentence beside the definition says of rented vehicles whether they are among these costs. */
function isExplained({ read, rules: { rentals } }: TextToCheck): boolean {
  const [defined, named, explained] = [rentals.defined, `^${rentals.named}`, rentals.explained].map(
    (pattern) => new RegExp(pattern, 'u'),
  );
  return read.some(({ text }) =>
    text
      .split(/[。\n]/)
      .some((one) => !defined?.test(one) && named?.test(one) && explained?.test(one)),
  );
}
