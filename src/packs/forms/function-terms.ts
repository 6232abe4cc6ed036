import type { FormDefinition } from '../../domain/form/form-definition';
import { head, input, row, text } from './cells';
import { officialTypography } from './official-typography';

/** F06. The codes that a department's tables use, each with those above it. */
export const functionTerms: FormDefinition = {
  id: 'F06',
  version: 1,
  title: '功能分类名词解释',
  initials: 'gnflmcjs',
  shortName: { zh: '功能分类名词解释', en: 'Functional terms' },
  sheetName: '功能分类名词解释',
  locality: '河北省',
  years: { from: 2018, to: null },
  sources: ['财政部《政府收支分类科目》（每年发布）', '河北省部门预算公开文本（2019年）'],
  unit: '万元',
  zero: 'printed',
  rules: [],
  styles: [
    {
      id: 'terms',
      name: { zh: '河北', en: 'Hebei' },
      columns: [74, 150, 276],
      heading: ['{department}部门功能分类名词解释'],
      lines: [],
      header: [row(head('功能编码'), head('功能名称'), head('名词解释'))],
      body: [
        {
          block: 'codes',
          item: { zh: '科目', en: 'code' },
          offered: 8,
          parts: [
            row(
              input('code', 'code', '功能编码', {
                required: true,
                help: '类3位、款5位、项7位，例如201、20103、2010301。',
              }),
              text('name', '功能名称', { required: true }),
              text('explanation', '名词解释', { required: true }),
            ),
          ],
        },
      ],
      notes: [],
      typography: officialTypography,
      orientation: 'portrait',
    },
  ],
};
