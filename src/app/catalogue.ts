import type { FormDefinition } from '../domain/form/form-definition';
import type { Pack } from '../domain/form/pack';
import { noProfile } from './no-profile';
import type { Words } from '../domain/form/words';
import { hebei2018, hebei2021, henan2022, national } from '../packs';

/** What is known of a pack without opening its forms. */
export interface PackFacts {
  readonly id: string;
  readonly title: Words;
  /** Forms that are published there too, of which the pack has none; ids of the nationwide one. */
  readonly alsoPublished: readonly string[];
}

/** What is known of a form without drawing it. */
export interface AvailableForm {
  readonly packId: string;
  readonly id: string;
  readonly title: string;
  readonly shortName: Words;
  /** The first letters of the title in pinyin. */
  readonly initials: string;
  readonly locality: string;
  readonly years: FormDefinition['years'];
  readonly sources: readonly string[];
  readonly styles: readonly AvailableStyle[];
  /** Whether there is one of it for each project. */
  readonly isPerProject: boolean;
}

export interface AvailableStyle {
  readonly id: string;
  readonly name: Words;
  /** The levels of the administration it is printed at; every one where nothing is said. */
  readonly levels?: readonly string[] | undefined;
}

/** A form by its ids. */
export interface PackedForm {
  readonly packId: string;
  readonly formId: string;
}

/** What the packs together hold. Ids of forms are unique only within their pack. */
export interface Catalogue {
  readonly packs: readonly Pack[];
  find(form: PackedForm): FormDefinition | null;
}

export function createCatalogue(packs: readonly Pack[]): Catalogue {
  const forms = new Map(
    packs.flatMap((pack) =>
      pack.forms.map((form) => [key({ packId: pack.id, formId: form.id }), form] as const),
    ),
  );
  return { packs, find: (form) => forms.get(key(form)) ?? null };
}

/** The same packs, that one first: forms that look alike in several are taken for those of the first. */
export function withPackFirst(packId: string, { packs }: Catalogue): Catalogue {
  const first = packs.filter(({ id }) => id === packId);
  return createCatalogue([...first, ...packs.filter(({ id }) => id !== packId)]);
}

export const catalogue = createCatalogue([national, hebei2018, hebei2021, henan2022]);

export function packList({ packs }: Catalogue = catalogue): readonly PackFacts[] {
  return packs.map(({ id, title, alsoPublished = [] }) => ({ id, title, alsoPublished }));
}

/** The forms of a pack; none where there is no such pack. */
export function availableForms(
  packId: string = noProfile.packId,
  { packs }: Catalogue = catalogue,
): readonly AvailableForm[] {
  const pack = packs.find(({ id }) => id === packId);
  return (pack?.forms ?? []).map((form) => ({
    packId,
    id: form.id,
    title: form.title,
    shortName: form.shortName,
    initials: form.initials,
    locality: form.locality,
    years: form.years,
    sources: form.sources,
    styles: form.styles.map(({ id, name, levels }) => ({ id, name, levels })),
    isPerProject: form.perProject !== undefined,
  }));
}

function key({ packId, formId }: PackedForm): string {
  return `${packId} ${formId}`.toLowerCase();
}
