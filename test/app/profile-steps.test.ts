import fc from 'fast-check';
import { noProfile } from '../../src/app';
import { printNotes } from '../../src/app/state/notes';
import { noteFilledProfile, noteProfile } from '../../src/app/state/note-profile';
import { readProfile } from '../../src/app/state/profile-notes';

const named = (department: string) => ({ ...noProfile, department });
const ours = '_BF.national.F14.row.1';

/** A workbook as Excel keeps it: names go with undo and come with redo, notes stay. */
interface Workbook {
  readonly notes: string | null;
  readonly undo: readonly (readonly string[])[];
  readonly names: readonly string[];
  readonly redo: readonly (readonly string[])[];
  /** What has to be believed at each state of the names. */
  readonly believed: ReadonlyMap<string, string | null>;
}

const steps = {
  fill(before: Workbook, department: string): Workbook {
    const { notes, name } = noteFilledProfile(before.notes, before.names, named(department));
    const names = [...before.names, name];
    const believed = new Map([...before.believed, [String(names), department]]);
    return { notes, names, believed, undo: [...before.undo, before.names], redo: [] };
  },
  note(before: Workbook, department: string): Workbook {
    const notes = noteProfile(before.notes, before.names, named(department));
    const hasSteps = before.undo.length + before.redo.length + before.names.length > 1;
    const known = hasSteps ? [...before.believed] : [];
    return { ...before, notes, believed: new Map([...known, [String(before.names), department]]) };
  },
  undo(before: Workbook): Workbook {
    const names = before.undo.at(-1);
    if (!names) return before;
    return {
      ...before,
      names,
      undo: before.undo.slice(0, -1),
      redo: [...before.redo, before.names],
    };
  },
  redo(before: Workbook): Workbook {
    const names = before.redo.at(-1);
    if (!names) return before;
    return {
      ...before,
      names,
      redo: before.redo.slice(0, -1),
      undo: [...before.undo, before.names],
    };
  },
};

test('whatever is saved, undone and redone: the profile is the one that the names, and so the texts, are of', () => {
  const anyStep = fc.record({
    kind: fc.constantFrom('fill', 'note', 'undo', 'redo'),
    department: fc.constantFrom('水利局', '水务局', '农业局'),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 10 }), (wanted) => {
      let now: Workbook = {
        ...{ notes: null, names: [ours], undo: [], redo: [] },
        believed: new Map([[ours, null]]),
      };
      for (const { kind, department } of wanted) {
        now = steps[kind](now, department);
        const { department: read } = readProfile(now.notes, now.names) ?? { department: null };
        expect(read).toBe(now.believed.get(String(now.names)));
      }
    }),
  );
});

const first = noteFilledProfile(null, [ours], named('水利局'));
const second = noteFilledProfile(first.notes, [ours, first.name], named('水务局'));
const both = [ours, first.name, second.name];

test.each<readonly [string, string, readonly string[], string | null]>([
  ['as it was filled', second.notes, both, '水务局'],
  [
    'names in capitals, as files may hold them',
    second.notes,
    both.map((one) => one.toUpperCase()),
    '水务局',
  ],
  ['one undo', second.notes, both.slice(0, 2), '水利局'],
  ['all undone', second.notes, both.slice(0, 1), null],
  ['every name of ours cleared away: none says what was undone', second.notes, ['总计'], '水务局'],
  ['a name that nobody noted', second.notes, [...both, '_BF.profile.7'], '水务局'],
  [
    'an older version of the add-in saved since',
    second.notes.replace(
      /<note kind="profile".*?<\/note>/,
      printNotes([{ kind: 'profile', version: 1, content: named('农业局') }]).replace(
        /<\/?budgetForms[^>]*>/g,
        '',
      ),
    ),
    both.slice(0, 2),
    '农业局',
  ],
])('%s', (_, notes, names, department) => {
  expect(readProfile(notes, names)?.department ?? null).toBe(department);
});
