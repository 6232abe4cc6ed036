import type { Words } from '../../domain/form/words';
import { sectionsOf, type NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import type { TextChoice, TextSetting } from '../../domain/narrative/section/text-setting';
import { hebei2018Text } from './styles/hebei-2018';
import { hebei2019Text } from './styles/hebei-2019';
import { hebei2021aText } from './styles/hebei-2021-a';
import { hebei2021bText } from './styles/hebei-2021-b';
import { henan2022Text } from './styles/henan-2022';
import { anhuiText } from './styles/anhui';
import { incomeOfYear } from './styles/income-of-year';
import { nationalText } from './styles/national';
import { shanghaiText } from './styles/shanghai';
import { threePublicSummary } from './styles/three-public-summary';
import { sectionTitles, type SectionType } from './titles';

/** The texts whose section of a type says the same as those of the others, each in its words; then words that no text has by itself. */
function wordsOf(
  type: SectionType,
  styles: readonly NarrativeStyle[],
  ...others: readonly TextChoice[]
): TextSetting {
  const { zh, en } = sectionTitles[type];
  const own = styles.flatMap(({ id, name, chapters }) =>
    sectionsOf(chapters)
      .filter((one) => one.id === type)
      .map((section): TextChoice => ({ value: id, label: name, section })),
  );
  return {
    name: type,
    label: { zh: `${zh}的写法`, en: `Wording of ${en}` },
    choices: [...own, ...others],
  };
}

const summary: Words = {
  zh: '财政部门汇总（一级政府的合计）',
  en: 'Summary of a finance bureau (sums of a government)',
};

const ofYear: Words = {
  zh: '本年收入合计，财政拨款收入为一项',
  en: 'Income of the year, fiscal appropriation as one source',
};

/** How single sections may be worded otherwise than the locality words them. */
export const sectionWords: readonly TextSetting[] = [
  wordsOf('N04', [hebei2018Text, hebei2019Text, hebei2021bText]),
  wordsOf('N05', [nationalText, hebei2018Text, hebei2019Text, hebei2021bText, henan2022Text], {
    value: 'of-year',
    label: ofYear,
    section: incomeOfYear,
  }),
  wordsOf('N06', [nationalText, hebei2018Text, hebei2019Text, hebei2021bText, henan2022Text]),
  wordsOf('N07', [nationalText, hebei2018Text, hebei2019Text, hebei2021bText, henan2022Text]),
  wordsOf('N11', [
    ...[nationalText, hebei2018Text, hebei2019Text, hebei2021aText],
    ...[hebei2021bText, henan2022Text],
  ]),
  wordsOf(
    'N12',
    [
      ...[nationalText, shanghaiText, anhuiText, hebei2018Text, hebei2019Text, hebei2021aText],
      ...[hebei2021bText, henan2022Text],
    ],
    { value: 'summary', label: summary, section: threePublicSummary },
  ),
  wordsOf('N13', [nationalText, hebei2021bText]),
  wordsOf('N18', [nationalText, shanghaiText, henan2022Text]),
  wordsOf('N20', [nationalText, shanghaiText, henan2022Text]),
  wordsOf('N23', [hebei2018Text, hebei2019Text]),
];
