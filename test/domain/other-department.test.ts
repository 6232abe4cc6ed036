import { otherDepartments } from '../../src/domain/last-year/other-department';

test.each<[string, readonly string[], string | null, readonly string[]]>([
  ['nobody says one', [], '某某局', []],
  ['nobody knows whose it is to be', ['某某局'], null, []],
  ['the same', ['某某局'], '某某局', []],
  ['the same in other letters', ['某某 局'], '某某局', []],
  ['without its place', ['水利厅'], '青岭省水利厅', []],
  ['the department itself among its units', ['二所', '某某局本级'], '某某局', []],
  ['another one', ['别的厅'], '青岭省水利厅', ['别的厅']],
  ['two others', ['别的厅', '再别的厅'], '青岭省水利厅', ['别的厅', '再别的厅']],
])('%s', (_, named, department, expected) => {
  expect(otherDepartments(named, department)).toEqual(expected);
});
