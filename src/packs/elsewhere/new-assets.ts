import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, derived, empty, head, input, middle, row, text, total } from '../forms/cells';
import { disclosureForm } from '../forms/disclosure-form';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

/** What is to be bought for the department to own, how many and at which price. */
export const newAssetsElsewhere: FormDefinition = {
  ...disclosureForm,
  id: 'E11',
  title: '新增资产配置表',
  initials: 'xzzcpzb',
  shortName: { zh: '新增资产配置表', en: 'New assets' },
  sheetName: '新增资产配置表',
  styles: [
    layoutElsewhere({
      id: 'assets',
      titles: titled('新增资产配置表', '新增资产配置预算表', '部门新增资产配置预算表'),
      width: 5,
      header: [
        row(...['资产名称', '计量单位', '数量', '单价', '金额'].map((label) => head(label))),
      ],
      body: [
        {
          block: 'assets',
          item: { zh: '资产', en: 'Asset' },
          parts: [
            row(
              ...[text('assetName', '资产名称'), text('measure', '计量单位')],
              ...[input('quantity', 'quantity', '数量'), amount('price', '单价')],
              derived('total', '金额', { multiply: ['quantity', 'price'] }),
            ),
          ],
        },
        row(middle('合计'), ...empty(3), total('total', '金额', 'assets.total')),
      ],
    }),
  ],
};
