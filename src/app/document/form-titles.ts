import type { Pack } from '../../domain/form/pack';
import type { FormTitle } from './table-form';

/** What forms are called, those of the department's pack first: packs have forms of one id, and of one title, that differ. */
export function formTitles(packs: readonly Pack[], packId: string): readonly FormTitle[] {
  const own = packs.filter(({ id }) => id === packId);
  const others = packs.filter(({ id }) => id !== packId);
  return [...own, ...others].flatMap(({ forms }) =>
    forms.map(({ id, title, shortName }) => ({ id, title, shortName: shortName.zh })),
  );
}
