import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { undecidedPlaces } from '../../src/app/check/texts/undecided-texts';
import { check, type Edits } from './checked-form';

const project = (name: string) => ({ kind: '特定目标类', name, unit: '某某局', general: 5 });
const projects = {
  units: [
    { unitCode: '112', unitName: '某某局', projects: [project('供水'), project('道路')] },
    { unitCode: '112001', unitName: '某某中心', projects: [project('培训')] },
  ],
};

/** What is said of the shape, and why the check is not complete. */
test.each<readonly [string, Edits, readonly (readonly [string, string])[], RegExp | null]>([
  ['a 类型 in the row of a unit', { A6: '特定目标类' }, [['strayCell', 'A6']], /^这一行不填这一格/],
  [
    'one in the row of another unit',
    { A9: '其他运转类' },
    [['strayCell', 'A9']],
    /^这一行不填这一格/,
  ],
  ['words in the row of the total', { A5: '另' }, [['shape', 'A5']], /行、列与表样不同/],
  ['a 类型 in the row of a project', { A7: '其他运转类' }, [], null],
])('%s', (_, edits, said, why) => {
  const [form] = check('F16', 'standard', projects, edits).forms;
  if (!form) throw new Error('no form');
  const shape = form.findings.filter(({ rule }) => rule === 'DOC-STRUCTURE');
  expect(shape.map(({ says, at }) => [says, at[0]])).toEqual(said);
  const [place, ...others] = undecidedPlaces(form.undecided);
  expect(others).toEqual([]);
  expect(place?.words.zh ?? null).toEqual(why && expect.stringMatching(why));
});

test('it says what stands there, in the row of what, and what to do', () => {
  const [form] = check('F16', 'standard', projects, { A6: '特定目标类' }).forms;
  const [finding] = form?.findings ?? [];
  expect(finding?.at).toEqual(['A6']);
  expect(finding && describeFinding(finding, '万元')).toEqual({
    zh: '这里填了「特定目标类」，但「单位」这一行不填这一格，所以没有读取。请删除，或者移到它所属的那一行。',
    en: '“特定目标类” stands here, but this cell is not to be filled in in a row of this kind (Unit), so it was not read. Delete it, or move it into the row it belongs to.',
  });
});
