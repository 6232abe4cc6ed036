import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import { head, input, row, text } from './cells';
import { officialTypography } from './official-typography';

/** F01. The heading and the words for the source of money differ from place to place. */
interface Wording {
  readonly id: string;
  readonly name: FormStyle['name'];
  readonly heading: string;
  readonly funding: string;
}

function unitsStyle({ id, name, heading, funding }: Wording): FormStyle {
  return {
    id,
    name,
    columns: [199, 92, 72, 137],
    heading: [heading],
    lines: [],
    header: [row(head('单位名称'), head('单位性质'), head('单位规格'), head(funding))],
    body: [
      {
        block: 'units',
        item: { zh: '单位', en: 'unit' },
        offered: 3,
        parts: [
          row(
            text('unit', '单位名称', { required: true }),
            input('choice', 'nature', '单位性质', {
              required: true,
              choices: ['行政', '事业', '参公(事业)', '企业'],
            }),
            input('choice', 'rank', '单位规格', {
              required: true,
              choices: ['正处级', '副处级', '正科级', '副科级', '正股级', '副股级'],
            }),
            input('choice', 'funding', funding, {
              required: true,
              choices: [
                '财政拨款',
                '财政拨款基本保证',
                '财政性资金基本保证',
                '财政补助',
                '经费自理',
              ],
            }),
          ),
        ],
      },
    ],
    notes: [],
    typography: officialTypography,
    orientation: 'portrait',
  };
}

export const units: FormDefinition = {
  id: 'F01',
  version: 1,
  title: '机构设置表',
  initials: 'jgszb',
  shortName: { zh: '机构设置表', en: 'Units' },
  sheetName: '机构设置表',
  locality: '河北省',
  years: { from: 2018, to: null },
  sources: ['财预〔2016〕143号《地方预决算公开操作规程》', '河北省部门预算公开文本（2018—2021年）'],
  unit: '万元',
  zero: 'printed',
  rules: [],
  styles: [
    unitsStyle({
      id: 'support',
      name: { zh: '经费保障形式', en: 'Funding support' },
      heading: '部门机构设置',
      funding: '经费保障形式',
    }),
    unitsStyle({
      id: 'supportShort',
      name: { zh: '经费保障形式（标题从简）', en: 'Funding support (short heading)' },
      heading: '机构设置：',
      funding: '经费保障形式',
    }),
    unitsStyle({
      id: 'guarantee',
      name: { zh: '经费保证形式', en: 'Funding guarantee' },
      heading: '机构设置:',
      funding: '经费保证形式',
    }),
  ],
};
