import type { FormDefinition } from '../../domain/form/form-definition';
import { head, input, row, text } from '../forms/cells';
import { disclosureForm } from '../forms/disclosure-form';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

const nature = text('nature', '经费性质');
const posts = input('quantity', 'posts', '人员编制数');
const staff = input('quantity', 'staff', '在职人数');

function units(id: string, columns: readonly (typeof nature | typeof staff)[]) {
  const cells = [text('unit', '单位名称'), ...columns];
  return layoutElsewhere({
    id,
    titles: titled('部门预算单位构成', '预算单位构成情况表'),
    width: cells.length,
    header: [row(...cells.map(({ input: { label } }) => head(label)))],
    body: [{ block: 'units', item: { zh: '单位', en: 'Unit' }, parts: [row(...cells)] }],
  });
}

/** A row for each unit whose budget is in that of the department, as 福建 prints it: how it is paid, and how many people it has. */
export const unitsElsewhere: FormDefinition = {
  ...disclosureForm,
  id: 'E12',
  title: '部门预算单位构成',
  initials: 'bmysdwgc',
  shortName: { zh: '预算单位构成', en: 'Units of the budget' },
  sheetName: '部门预算单位构成',
  styles: [units('staff', [nature, staff]), units('posts', [nature, posts, staff])],
};
