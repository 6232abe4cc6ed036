import { styleOf, type FormDefinition } from '../../form/form-definition';
import type { Pack, PackValidity } from '../../form/pack';
import type { DocumentOrigin, SaidOrigin } from './said-origin';

/** A form that was found, and the layout it was found in. */
export interface FoundStyle {
  readonly form: FormDefinition;
  readonly styleId: string;
}

/** What speaks for a place and a year. */
export interface PackEvidence {
  readonly place: SaidOrigin<string> | null;
  readonly year: SaidOrigin<number> | null;
  /** The forms that only one place has, by that place, and how many kinds of forms were found. */
  readonly shapes: readonly { readonly place: string; readonly forms: readonly string[] }[];
  readonly found: number;
}

/** Whose forms those of a file are. */
export type PackChoice = { readonly evidence: PackEvidence } & (
  | { readonly kind: 'chosen'; readonly packId: string; readonly confidence: number }
  /** The user said so, or the workbook does, which was made from it. */
  | { readonly kind: 'asked' | 'noted'; readonly packId: string }
  /** A place for which there is no pack, or none for its year. */
  | { readonly kind: 'uncovered'; readonly place: string }
  | { readonly kind: 'otherYear'; readonly place: string; readonly year: number }
  /** Two places, or the forms of one period in a document of another: nobody guesses. */
  | { readonly kind: 'contradicting'; readonly packIds: readonly string[] }
  /** `packIds`: between which nothing decides; none where no place is known. */
  | { readonly kind: 'unknown'; readonly packIds: readonly string[] }
);

/** From here on a pack is taken. */
const leastConfidence = 0.6;
/** Of two places for which so much speaks, neither is taken. */
const muchAgainst = 0.5;

/** The pack that a file was made with, from what it says of itself and the shapes of its forms. */
export function choosePack(
  found: readonly FoundStyle[],
  { places, years }: DocumentOrigin,
  packs: readonly Pack[],
): PackChoice {
  const local = packs.filter(isLocal);
  const shapes = shapesByPlace(found, local);
  const ids = new Set(found.map(({ form }) => form.id));
  const rated = [...new Set([...places.map(({ said }) => said), ...shapes.keys()])]
    .map((place) => {
      const said = places.find((one) => one.said === place)?.strength ?? 0;
      return { place, confidence: 1 - (1 - said) * (1 - shapeConfidence(shapes, place)) };
    })
    .sort((a, b) => b.confidence - a.confidence);
  const [best, other] = rated;
  const [year = null] = years.filter(({ strength }) => strength >= leastConfidence);
  const evidence: PackEvidence = {
    place: places.find(({ said }) => said === best?.place) ?? places[0] ?? null,
    year: year ?? years[0] ?? null,
    shapes: [...shapes].map(([place, forms]) => ({ place, forms: [...forms] })),
    found: ids.size,
  };
  if (!best || best.confidence < leastConfidence) return { kind: 'unknown', packIds: [], evidence };
  const own = local.filter(({ validity }) => validity.place === best.place);
  if (other && other.confidence >= muchAgainst) {
    const both = local.filter(
      ({ validity }) =>
        [best.place, other.place].includes(validity.place) &&
        (year === null || isValidIn(validity, year.said)),
    );
    return { kind: 'contradicting', packIds: both.map(({ id }) => id), evidence };
  }
  if (own.length === 0) return { kind: 'uncovered', place: best.place, evidence };
  const valid = year ? own.filter(({ validity }) => isValidIn(validity, year.said)) : own;
  if (year && valid.length === 0) {
    return { kind: 'otherYear', place: best.place, year: year.said, evidence };
  }
  return chosenOf({ valid, own, year, confidence: best.confidence }, found, evidence);
}

type LocalPack = Pack & { readonly validity: PackValidity };

function isLocal(pack: Pack): pack is LocalPack {
  return pack.validity !== undefined;
}

function isValidIn({ years: { from, to } }: PackValidity, year: number): boolean {
  return from <= year && (to === null || year <= to);
}

interface PacksOfPlace {
  readonly own: readonly LocalPack[];
  /** Those of them for the year. */
  readonly valid: readonly LocalPack[];
  readonly year: SaidOrigin<number> | null;
  /** That it is the place. */
  readonly confidence: number;
}

/** Of the packs of one place: that of the year, unless its forms are those of another period; without a year what fits best. */
function chosenOf(
  { valid, own, year, confidence }: PacksOfPlace,
  found: readonly FoundStyle[],
  evidence: PackEvidence,
): PackChoice {
  const count = (fits: (one: FoundStyle) => boolean) =>
    new Set(found.filter(fits).map(({ form }) => form.id)).size;
  const kinds = (pack: Pack) => count(({ form }) => pack.forms.some(({ id }) => id === form.id));
  const layouts = (pack: Pack) => count((one) => formInPack(pack, one) !== null);
  const mostKinds = Math.max(...own.map(kinds));
  const ofPeriod = valid.filter((pack) => kinds(pack) === mostKinds);
  if (ofPeriod.length === 0) {
    return { kind: 'contradicting', packIds: own.map(({ id }) => id), evidence };
  }
  const mostLayouts = Math.max(...ofPeriod.map(layouts));
  const [only, ...others] = ofPeriod.filter((pack) => layouts(pack) === mostLayouts);
  if (!only || others.length > 0) {
    return { kind: 'unknown', packIds: ofPeriod.map(({ id }) => id), evidence };
  }
  const sure = year?.strength ?? (own.length === 1 ? 1 : unsureYear);
  return {
    kind: 'chosen',
    packId: only.id,
    confidence: Math.min(mostSure, confidence * sure),
    evidence,
  };
}

/** Words can always be another's. */
const mostSure = 0.99;
/** Without a year the forms alone say which period it is. */
const unsureYear = 0.85;

/** The kinds of forms that are of one place, in a layout that its packs have. */
function shapesByPlace(
  found: readonly FoundStyle[],
  packs: readonly LocalPack[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const shapes = new Map<string, Set<string>>();
  for (const one of found) {
    const place = one.form.locality;
    const isThere = packs.some(
      (pack) => pack.validity.place === place && formInPack(pack, one) !== null,
    );
    if (isThere) shapes.set(place, (shapes.get(place) ?? new Set()).add(one.form.id));
  }
  return shapes;
}

/** One form may be copied from elsewhere; the more there are the less likely that is. */
function shapeConfidence(shapes: ReadonlyMap<string, ReadonlySet<string>>, place: string): number {
  const all = [...shapes.values()].reduce((sum, forms) => sum + forms.size, 0);
  const own = shapes.get(place)?.size ?? 0;
  return all === 0 ? 0 : (own / all) * (1 - 0.6 ** own);
}

/** The same form in another pack, if that has its layout too. */
export function formInPack({ forms }: Pack, { form, styleId }: FoundStyle): FormDefinition | null {
  const style = styleOf(form, styleId);
  return forms.find(({ id, styles }) => id === form.id && styles.includes(style)) ?? null;
}
