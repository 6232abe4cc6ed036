import { check, grid, economic, type FormToCheck } from './cross-forms';

const named = (itemName: string): FormToCheck => grid('F09', { wages: 5, itemName });

function fixes(forms: readonly FormToCheck[]): string[] {
  return check(forms).findings.flatMap(({ rule, says, fix }) =>
    rule === 'CL-NAME' ? [`${says} ${fix ? `${fix.at} → ${fix.value}` : 'no fix'}`] : [],
  );
}

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  ['its own name', [named('一般行政管理事务')], []],
  ['a name of nothing', [named('办公支出')], ['codeNameDiffers E8 → 一般行政管理事务']],
  ['the name of the 项 beside it', [named('机关服务')], ['codeNameElsewhere no fix']],
  [
    'an economic code',
    [['F12', { items: [{ ...economic('30102', { personnel: 5 }), departmentName: '补贴' }] }]],
    ['codeNameDiffers B6 → 津贴补贴'],
  ],
  [
    'one of two names',
    [['F12', { items: [{ ...economic('30399', { personnel: 5 }), departmentName: '补贴' }] }]],
    ['codeNameDiffers no fix'],
  ],
  [
    'everyday codes',
    [
      [
        'F12',
        {
          items: ['30102', '30218', '30302', '31005'].map((code) =>
            economic(code, code < '302' ? { personnel: 5 } : { operating: 5 }),
          ),
        },
      ],
    ],
    [],
  ],
])('of %s', (_, forms, expected) => {
  expect(fixes(forms)).toEqual(expected);
});
