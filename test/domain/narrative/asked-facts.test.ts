import { askedFacts, optionalFacts } from '../../../src/domain/narrative/section/asked-facts';
import type { Paragraph } from '../../../src/domain/narrative/section/narrative-style';

test.each<[Paragraph, string[]]>([
  [{ text: '共{total}¤' }, ['total']],
  [{ text: '{total}¤，{total}¤' }, ['total']],
  [{ text: '增加{total_change}¤，增长{total_growth}%' }, ['total', 'total_last']],
  [{ text: '占{part_of_total}%' }, ['part', 'total']],
  [
    { text: '{total_trend, select, up {因{total_reason}} other {持平}}' },
    ['total', 'total_last', 'total_reason'],
  ],
  [{ text: '{use_given, select, yes {用于{use}} other {}}' }, ['use']],
  [{ text: '{offices_count}个：<offices>{name}</offices>' }, ['offices', 'name']],
  [{ each: 'terms', text: '{name}：{explanation}' }, ['terms', 'name', 'explanation']],
  [{ own: 'duties' }, ['duties']],
  [{ form: 'F14' }, []],
])('%j', (paragraph, names) => {
  const section = { id: 'N05', title: { zh: '节', en: 'section' }, paragraphs: [paragraph] };
  expect(askedFacts(section)).toEqual(names);
});

test.each<[Paragraph, string[]]>([
  [{ text: '{use_given, select, yes {用于{use}} other {}}' }, ['use']],
  [{ text: '{total_growth_given, select, yes {{total_growth}%} other {}}' }, []],
  [{ text: '{total_absent, select, yes {因{total_none}} other {}}' }, ['total_none']],
  [{ text: '共{total}¤' }, []],
])('of %j may be said: %j', (paragraph, names) => {
  const section = { id: 'N05', title: { zh: '节', en: 'section' }, paragraphs: [paragraph] };
  expect(optionalFacts(section)).toEqual(names);
});
