import { usualStyle } from '../../domain/form/chosen-style';
import type { AvailableForm, DepartmentProfile } from '../../app';
import { createStore, type Store } from '../store/store';
import type { InsertTask } from '../tasks/insert-task';

/** What was chosen on the page for as long as the pane is open. Nothing of it is written into the workbook. */
export interface Choices {
  /** Null: the pack of the profile. */
  readonly packId: Store<string | null>;
  /** Layouts by pack and form. */
  readonly styles: Store<Readonly<Record<string, string>>>;
  /** What stands in place of the list of forms. */
  readonly task: Store<InsertTask | null>;
}

export function createChoices(): Choices {
  return {
    packId: createStore<string | null>(null),
    styles: createStore({}),
    task: createStore<InsertTask | null>(null),
  };
}

export function withStyle(
  styles: Readonly<Record<string, string>>,
  form: AvailableForm,
  styleId: string,
): Readonly<Record<string, string>> {
  return { ...styles, [keyOf(form)]: styleId };
}

/** The layout a form is inserted in: chosen here, else in the profile, else the usual one of its level. */
export function chosenStyle(
  form: AvailableForm,
  styles: Readonly<Record<string, string>>,
  profile: DepartmentProfile | null,
): AvailableForm['styles'][number] | undefined {
  const preferred = profile?.packId === form.packId ? profile.styles[form.id] : undefined;
  const known = [styles[keyOf(form)], preferred].flatMap(
    (id) => form.styles.find((style) => style.id === id) ?? [],
  );
  return known[0] ?? usualStyle(form.styles, profile?.level ?? null);
}

function keyOf({ packId, id }: AvailableForm): string {
  return `${packId} ${id}`;
}
