import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, empty, head, input, middle, row, text, total } from '../forms/cells';
import { disclosureForm } from '../forms/disclosure-form';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

/** A row for each kind of what the department owns. */
export const assetsElsewhere: FormDefinition = {
  ...disclosureForm,
  id: 'E09',
  title: '国有资产占有使用情况表',
  initials: 'gyzczysyqkb',
  shortName: { zh: '国有资产占有使用表', en: 'State assets' },
  sheetName: '国有资产占有使用情况表',
  styles: [
    layoutElsewhere({
      id: 'assets',
      titles: titled('国有资产占有使用情况表', '国有资产占用情况表'),
      width: 4,
      header: [row(head('资产类别'), head('计量单位'), head('数量'), head('账面价值'))],
      body: [
        {
          block: 'assets',
          item: { zh: '资产', en: 'Asset' },
          parts: [
            row(
              ...[text('assetName', '资产类别'), text('measure', '计量单位')],
              ...[input('quantity', 'quantity', '数量'), amount('value', '账面价值')],
            ),
          ],
        },
        row(middle('合计'), ...empty(2), total('value', '账面价值', 'assets.value')),
      ],
    }),
  ],
};
