import type { FormDefinition } from '../../src/domain/form/form-definition';
import type { FormStyle } from '../../src/domain/form/form-style';

/** A form around the layout that a test is about. */
export function formOf(
  style: Partial<FormStyle> & Pick<FormStyle, 'columns' | 'body'>,
): FormDefinition {
  const lettering = { font: '宋体', size: 11 };
  return {
    id: 'T01',
    version: 1,
    title: '测试表',
    initials: 'csb',
    shortName: { zh: '测试表', en: 'test form' },
    sheetName: '测试表',
    locality: '全国',
    years: { from: 2020, to: null },
    sources: ['test'],
    unit: '万元',
    zero: 'printed',
    rules: [],
    styles: [
      {
        id: 'a',
        name: { zh: '甲', en: 'A' },
        heading: [],
        lines: [],
        header: [],
        notes: [],
        typography: {
          heading: lettering,
          lines: lettering,
          header: lettering,
          cells: lettering,
          notes: lettering,
        },
        orientation: 'portrait',
        ...style,
      },
    ],
  };
}
