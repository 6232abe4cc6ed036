import { valuesInProgress } from '../../../src/domain/last-year/values-in-progress';

test('items stand in the order of their rows, in whatever order they come, and empty ones are left out', () => {
  const values = valuesInProgress();
  const unit = (item: number) => ({ block: 'units', item });
  values.put([unit(4)], 'name', '二科');
  values.put([unit(1), { block: 'projects', item: 3 }], 'name', '平台维护');
  values.put([unit(1)], 'name', '一科');
  values.put([], 'year', 2024);
  expect(values.values()).toEqual({
    year: 2024,
    units: [{ name: '一科', projects: [{ name: '平台维护' }] }, { name: '二科' }],
  });
});
