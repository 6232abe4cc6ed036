import {
  acceptancesIn,
  nextAcceptanceId,
  noteAcceptances,
} from '../../src/app/check/accept/acceptance-notes';
import { noteProfile } from '../../src/app/state/note-profile';
import { readProfile } from '../../src/app/state/profile-notes';
import { noProfile } from '../../src/app/no-profile';

const record = {
  id: 3,
  rule: 'PF-UNIT',
  says: 'unitSpelled',
  figures: 'ab',
  reason: '按<合同> & "约定"',
  day: '2026-11-26',
};
const name = { name: '_BF.accepted.3', sheetId: null, refersTo: "='表 1'!$F$10" };
const notes = noteAcceptances(null, [record]);

test('what is noted is found again, at the cell of its name', () => {
  expect(acceptancesIn({ notes, names: [name] })).toEqual([
    { place: { sheet: '表 1', address: 'F10' }, record },
  ]);
});

test('other notes stay', () => {
  const profile = { ...noProfile, department: '某某局' };
  const both = noteAcceptances(noteProfile(null, [], profile), [record]);
  expect(readProfile(both, [])).toEqual(profile);
  expect(acceptancesIn({ notes: noteProfile(both, [], noProfile), names: [name] })).toHaveLength(1);
});

test.each([
  ['its name was undone', notes, []],
  ['its cell was deleted', notes, [{ ...name, refersTo: "='表 1'!#REF!" }]],
  ['only the copy of its sheet has the name', notes, [{ ...name, sheetId: 'b' }]],
  ['somebody else wrote it', notes.replace('合同', '口头'), [name]],
  ['it lacks something', noteAcceptances(null, [{ ...record, day: 4 as never }]), [name]],
  ['there are no notes', null, [name]],
])('an acceptance counts for nothing where %s', (_, kept, names) => {
  expect(acceptancesIn({ notes: kept, names })).toEqual([]);
});

test.each([
  ['nothing', null, [], 1],
  ['a note without a name', notes, [], 4],
  ['a name without a note', null, [{ ...name, name: '_BF.accepted.7' }], 8],
])('after %s the next number is new', (_, kept, names, id) => {
  expect(nextAcceptanceId({ notes: kept, names })).toBe(id);
});
