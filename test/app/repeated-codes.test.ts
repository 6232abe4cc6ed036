import { check, type FormToCheck } from './cross-forms';

test('one code in two rows of a list', () => {
  const list = (code: string): FormToCheck => [
    'F18',
    {
      units: [
        {
          unitCode: '112001',
          unitName: '某某局',
          projects: [
            { code: '410796220000000003604', name: '维修', governmentFunds: 1 },
            { code, name: '物业', governmentFunds: 2 },
          ],
        },
      ],
    },
  ];
  const codes = (code: string) =>
    check([list(code)]).findings.filter(({ says }) => says === 'crossCodeRepeated');
  expect(codes('410796220000000003605')).toEqual([]);
  const [finding, ...others] = codes('410796220000000003604');
  expect(finding?.at).toHaveLength(2);
  expect(others).toEqual([]);
});
