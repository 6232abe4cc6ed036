import { nativeRules } from '../../src/cli/docs/native-rules';
import { catalogue } from '../../src/app/catalogue';
import { ruleCatalogue } from '../../src/packs/rules/rule-catalogue';
import { severities } from '../../src/domain/form/severity';
import { ruleWeights } from '../../src/packs/rules/rule-weights';
import { textRuleCatalogue } from '../../src/packs/text-rules/text-rule-catalogue';
import { alsoNative, domainRules, live, notAsked, onlyInPane } from './domain-rule-ids';

const wanted = Object.entries(domainRules).flatMap(([family, rules]) =>
  rules.map((rule) => `${family}-${rule}`),
);
const known = new Set([...ruleCatalogue, ...textRuleCatalogue].map(({ id }) => id));

test.each(wanted)('%s is asked, or it is said why not', (id) => {
  expect([known.has(id), id in notAsked]).toEqual([!(id in notAsked), !known.has(id)]);
});

test('nothing is asked that nobody wants', () => {
  expect([...known, ...Object.keys(notAsked)].filter((id) => !wanted.includes(id))).toEqual([]);
});

test('each says what it is about in both languages', () => {
  const all = [...ruleCatalogue, ...textRuleCatalogue];
  const open = all.filter(({ title: { zh, en } }) => !/\p{Script=Han}/u.test(zh) || en === '');
  expect(open.map(({ id }) => id)).toEqual([]);
});

test('each weighs something, and only once', () => {
  const weighed = severities.flatMap((severity) => ruleWeights[severity]);
  expect(weighed.toSorted()).toEqual(ruleCatalogue.map(({ id }) => id).toSorted());
  expect(Object.keys(ruleWeights.said).filter((id) => !weighed.includes(id))).toEqual([]);
});

const native = nativeRules(catalogue.packs);

test.each(live)('%s is painted by Excel itself while it is typed, or it is said why not', (id) => {
  const isOnlyInPane = id in onlyInPane || id in notAsked;
  expect(native.has(id)).toBe(!isOnlyInPane);
});

test('what Excel paints of the other rules is what a formula can say', () => {
  const others = [...native].filter((id) => !live.includes(id));
  expect(others.sort()).toEqual([...alsoNative].sort());
});
