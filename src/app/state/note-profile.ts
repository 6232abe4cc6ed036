import type { DepartmentProfile } from '../../domain/form/profile';
import { parseNotes, printNotes, withNote, type Note } from './notes';
import {
  profileVersion as version,
  readProfile,
  stepOf,
  stepsIn,
  type NamesHere,
  type ProfileStep,
} from './profile-notes';

/** Ctrl+Z leads back to earlier profiles; nobody goes further back than this. */
const mostSteps = 12;

/** The notes with this profile, which no form was filled with; whatever else is noted stays. */
export function noteProfile(
  notes: string | null,
  names: NamesHere,
  profile: DepartmentProfile,
): string {
  const known = stepsIn(notes);
  const step = stepOf(names);
  return known.length === 0
    ? printed(notes, profile, [])
    : printed(notes, profile, [...without(known, step), { step, profile }]);
}

/** The notes with a profile that forms are filled with now, and the name that goes with Ctrl+Z and comes with Ctrl+Y. */
export function noteFilledProfile(
  notes: string | null,
  names: NamesHere,
  profile: DepartmentProfile,
): { readonly notes: string; readonly name: string } {
  const known = stepsIn(notes);
  const before = stepOf(names);
  const step = Math.max(before, ...known.map((one) => one.step)) + 1;
  const steps = [
    ...without(known, before),
    { step: before, profile: readProfile(notes, names) },
    { step, profile },
  ];
  return { notes: printed(notes, profile, steps), name: `_BF.profile.${step}` };
}

export function isSameProfile(one: DepartmentProfile | null, other: DepartmentProfile): boolean {
  return one !== null && JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

function without(known: readonly ProfileStep[], step: number): readonly ProfileStep[] {
  return known.filter((one) => one.step !== step);
}

function printed(
  notes: string | null,
  profile: DepartmentProfile,
  steps: readonly ProfileStep[],
): string {
  const kept: readonly Note[] = withNote(parseNotes(notes ?? ''), {
    ...{ kind: 'profile', version },
    content: contentOf(profile),
  });
  if (steps.length === 0) return printNotes(kept);
  const content = steps
    .slice(-mostSteps)
    .map((one) => [one.step, one.profile && contentOf(one.profile)]);
  return printNotes(withNote(kept, { kind: 'profiles', version, content }));
}

/** In an order of its own, whatever order the profile came in. */
function contentOf(profile: DepartmentProfile): DepartmentProfile {
  const { packId, styles, year, department, code, level, unit, published } = profile;
  const sorted = Object.fromEntries(Object.entries(styles).sort(([a], [b]) => (a < b ? -1 : 1)));
  const own = { packId, styles: sorted, year, department, code, level, unit };
  // Where nobody says it the notes read as those of older versions do.
  return published ? { ...own, published: { year: published.year, month: published.month } } : own;
}
