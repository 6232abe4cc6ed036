import {
  sectionsOf,
  type NarrativeStyle,
  type Section,
} from '../../domain/narrative/section/narrative-style';
import { sectionWords } from './section-words';
import { anhuiText } from './styles/anhui';
import { hebei2018Text } from './styles/hebei-2018';
import { hebei2019Text } from './styles/hebei-2019';
import { hebei2021aText } from './styles/hebei-2021-a';
import { hebei2021bText } from './styles/hebei-2021-b';
import { henan2022Text } from './styles/henan-2022';
import { nationalText } from './styles/national';
import { shanghaiText } from './styles/shanghai';

export { factDefinitions } from './facts';
export { hebei2018Text, hebei2019Text, hebei2021aText, hebei2021bText, henan2022Text };

/** All texts: the national one, then those of localities, newer ones last. */
export const narrativeStyles: readonly NarrativeStyle[] = [
  nationalText,
  shanghaiText,
  anhuiText,
  hebei2018Text,
  hebei2019Text,
  hebei2021aText,
  hebei2021bText,
  henan2022Text,
];

/** Every section that can be printed: those of all texts, and those that are worded otherwise where somebody chooses it. */
export const narrativeSections: readonly Section[] = [
  ...new Set([
    ...narrativeStyles.flatMap(({ chapters }) => sectionsOf(chapters)),
    ...sectionWords.flatMap(({ choices }) => choices.flatMap(({ section }) => section ?? [])),
  ]),
];
