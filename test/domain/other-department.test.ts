import { otherDepartment } from '../../src/domain/last-year/other-department';

test.each<[string, readonly string[], string | null, string | null]>([
  ['nobody says one', [], '某某局', null],
  ['nobody knows whose it is to be', ['某某局'], null, null],
  ['the same', ['某某局'], '某某局', null],
  ['the same in other letters', ['某某 局'], '某某局', null],
  ['without its place', ['水利厅'], '青岭省水利厅', null],
  ['the department itself among its units', ['二所', '某某局本级'], '某某局', null],
  ['another one', ['别的厅'], '青岭省水利厅', '别的厅'],
])('%s', (_, named, department, expected) => {
  expect(otherDepartment(named, department)).toBe(expected);
});
