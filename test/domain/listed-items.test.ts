import { listedItems } from '../../src/domain/feed/listed-items';
import type { ItemFeed } from '../../src/domain/form/form-part';
import { unknownProfile } from '../../src/domain/form/profile';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import { readForm } from '../../src/domain/read/read-form';
import { wholeLayout } from '../../src/domain/rows/whole-layout';
import { head, row, text } from '../../src/packs/forms/cells';
import { formOf } from './test-form';

const feed: ItemFeed = { form: 'T01', key: 'name', fields: { name: 'projectName' } };

test('an item is known by its own key, not by one of what stands within it', () => {
  const within = formOf({
    columns: [60, 60],
    body: [
      {
        block: 'projects',
        item: { zh: '项目', en: 'project' },
        fedBy: feed,
        parts: [
          {
            block: 'steps',
            item: { zh: '步骤', en: 'step' },
            parts: [row(head('步骤'), text('name', '步骤'))],
          },
          row(head('项目名称'), text('name', '名称')),
        ],
      },
    ],
  });
  const plan = planForm({
    packId: 'test',
    form: within,
    profile: unknownProfile,
    values: { projects: [{ name: '甲', steps: [{ name: '第一步' }] }] },
  });
  const grid = gridOfPlan(plan, '清单');
  if (!grid.used) throw new Error('an empty plan');
  const on = wholeLayout({
    form: within,
    styleId: 'a',
    reading: readForm(within, 'a', grid, grid.used),
  });
  const projects = on?.layout.blocks.find(({ block }) => block.block === 'projects');
  if (!on || !projects) throw new Error('not read');
  expect(listedItems(projects, feed, on.layout, grid)).toMatchObject([{ typedKey: '甲' }]);
});
