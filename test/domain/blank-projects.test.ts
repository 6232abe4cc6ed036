import { withoutBlankProjects } from '../../src/domain/document/blank-projects';
import type { DocumentForm } from '../../src/domain/document/document';
import { printedForm } from '../../src/domain/document/printed-form';
import type { FormValues } from '../../src/domain/form/form-values';
import { gridOf, layouts, profile, read } from './every-layout';

function printed(id: string, values: FormValues): DocumentForm {
  const layout = layouts.find(([name]) => name.startsWith(`national ${id} `))?.[1];
  if (!layout) throw new Error(`there is no ${id}`);
  const { packId, form, style } = layout;
  const grid = gridOf(layout, values);
  const found = { form, styleId: style.id, reading: read(layout, grid), grid };
  const one = printedForm(packId, found, profile);
  if (!one) throw new Error('nothing is printed');
  return one;
}

const blank = printed('F03', {});
const named = printed('F03', { projectName: '培训' });
const filled = printed('F03', { projectName: '维修', fiscalFunds: 3 });
const other = printed('F14', {});

test.each<readonly [string, readonly DocumentForm[], readonly DocumentForm[]]>([
  ['a blank one alone', [blank], [blank]],
  ['two blank ones', [blank, blank], [blank, blank]],
  ['a blank one beside one that says its project', [blank, named], [named]],
  ['those of several projects', [filled, blank, named, blank], [filled, named]],
  ['blank forms of another kind', [other, filled, other], [other, filled, other]],
])('of forms of projects, %s: those are printed that somebody wrote into', (_, forms, kept) => {
  expect(withoutBlankProjects(forms)).toEqual(kept);
});
