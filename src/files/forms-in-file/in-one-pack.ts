import type { Catalogue } from '../../app/catalogue';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { Pack } from '../../domain/form/pack';

/** A form of a pack, which others may have too. */
interface PackedForm {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly styleId: string;
}

/** With fewer forms nothing is said of where a file comes from. */
const fewestForms = 3;
const leastShare = 0.5;

/**
 * The same forms as those of one pack, as far as it has them: of the pack that has the most of them; where several have as many, of
 * the one of which they are the larger part, if they are most of it.
 */
export function inOnePack<Form extends PackedForm>(
  forms: readonly Form[],
  { packs }: Catalogue,
): readonly Form[] {
  const ids = new Set(forms.map(({ form }) => form.id));
  if (ids.size < fewestForms) return forms;
  const rated = packs.map((pack) => {
    const fitting = forms.filter((one) => sameIn(pack, one) !== null);
    const share = new Set(fitting.map(({ form }) => form.id)).size / pack.forms.length;
    return { pack, count: fitting.length, share };
  });
  const most = rated.reduce((count, one) => Math.max(count, one.count), 0);
  const [first, ...others] = rated.filter(({ count }) => count === most);
  if (!first) return forms;
  const best = others
    .filter(({ share }) => share >= leastShare)
    .reduce((one, other) => (other.share > one.share ? other : one), first);
  return forms.map((one) => {
    const form = sameIn(best.pack, one);
    return form === null ? one : { ...one, packId: best.pack.id, form };
  });
}

function sameIn({ forms }: Pack, { form, styleId }: PackedForm): FormDefinition | null {
  const style = styleOf(form, styleId);
  return forms.find(({ id, styles }) => id === form.id && styles.includes(style)) ?? null;
}
