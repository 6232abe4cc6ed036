import { runTextExample } from '../../src/cli/docs/run-text-example';

const example = { says: 'textPeopleDiffer', passes: [], fails: [], at: '' };

test.each<[text: string, sums: readonly string[]]>([
  ['编制20人，其中：行政编制12人、事业编制8人。', []],
  ['编制20人，其中：行政编制12人、事业编制7人。', ['12人 + 7人']],
  ['编制人数20人，其中行政编制12人，事业编制9人；实有18人。', ['12人 + 9人']],
  ['编制总数为20名（其中：行政编制12名，事业编制7名），实有18名。', ['12人 + 7人']],
  ['编制20人，其中：行政编制12人（含参公编制2人），事业编制8人。', []],
  ['编制20人，其中：行政编制12人；事业编制8人；实有人数18人，其中：在职18人。', []],
  ['实有人数18人，其中：在职人数18人；退休人员5人。', []],
  // One kind need not be all, nor those before 等 or before something else.
  ['编制20人，其中：行政编制12人。', []],
  ['编制20人，其中：行政编制12人、事业编制7人等。', []],
  ['编制20人，其中：行政编制12人、事业编制7人、其他1人。', []],
  ['编制20人，其中：行政编制12人、事业编制9人、其他1人。', ['12人 + 9人']],
  ['离退休人员26人，其中：离休1人，退休25人。', []],
  ['离退休人员26人，其中：离休1人，退休52人。', ['1人 + 52人']],
  [
    '在职实有18人，其中：财政全供养0人，财政部分供养17人，非财政供养0人。离退休5人。',
    ['0人 + 17人 + 0人'],
  ],
])('%s', (text, sums) => {
  const found = runTextExample(['某某局2026年部门预算', text], example);
  const counts = found.filter(({ says }) => says === 'textPeopleDiffer');
  expect(counts.map(({ params }) => params['parts'])).toEqual(sums.map((sum) => ({ text: sum })));
  const [whole = ''] = /\d+/.exec(text) ?? [];
  expect(counts.map(({ start, end }) => text.slice(start, end))).toEqual(sums.map(() => whole));
});
