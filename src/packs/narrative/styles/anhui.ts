import type {
  Chapter,
  NarrativeStyle,
  Section,
} from '../../../domain/narrative/section/narrative-style';
import { isSection } from '../../../domain/narrative/section/narrative-style';
import { section } from '../make-section';
import { whereAbsent, whereGiven } from '../phrases';
import { against } from './against-last-year';
import { nationalText } from './national';
import {
  countsOfThree,
  countsOfVehicles,
  noneOfThree,
  unlessNoneOfThree,
  unlessNotArranged,
} from './three-public-phrases';

const item = (heading: string, name: string) =>
  `${heading}${unlessNotArranged(name, `支出预算{${name}}¤，${against(name)}`)}`;

/** The items in the order of the table there: 公务接待 before the vehicles, running before purchase. */
const three = section(
  'N12',
  noneOfThree(
    '{unit}',
    `{unit}{year}年“三公”经费支出预算为{three}¤，${against('three')}。其中：因公出国（境）费{abroad}¤；公务接待费{reception}¤；公务用车购置及运行费{vehicles}¤。具体情况如下：`,
  ),
  unlessNoneOfThree(`${item('（一）因公出国（境）费', 'abroad')}。${countsOfThree.abroad}`),
  unlessNoneOfThree(`${item('（二）公务接待费', 'reception')}。${countsOfThree.reception}`),
  unlessNoneOfThree(
    `${item('（三）公务用车购置及运行费', 'vehicles')}${whereAbsent('vehicles', '', `。其中：${item('公务用车运行费', 'vehicleRunning')}；${item('公务用车购置费', 'vehiclePurchase')}`)}。${countsOfVehicles}`,
  ),
  whereGiven('threeRules', '经费使用严格执行{threeRules}等相关规定。'),
);

function withOwn(part: Chapter | Section): Chapter | Section {
  if (isSection(part)) return part.id === three.id ? three : part;
  return { ...part, parts: part.parts.map(withOwn) };
}

/** Of departments in Anhui: the national text, with the “三公”经费 as they are told there. */
export const anhuiText: NarrativeStyle = {
  ...nationalText,
  id: 'anhui',
  name: { zh: '安徽', en: 'Anhui' },
  chapters: nationalText.chapters.map((chapter) => ({
    ...chapter,
    parts: chapter.parts.map(withOwn),
  })),
};
