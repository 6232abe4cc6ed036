import { availableForms, drawForm, noProfile, packList, WorkbookError } from '../../src/app';

const styles = packList().flatMap(({ id: packId }) =>
  availableForms(packId).flatMap(({ id, styles: all }) =>
    all.map((style) => [packId, id, style.id] as const),
  ),
);

test.each(styles)('%s %s %s can be drawn', (packId, formId, styleId) => {
  const { picture, rows, columns } = drawForm({ packId, formId, styleId }, noProfile);
  expect(picture.shapes.length).toBeGreaterThan(0);
  expect(Math.min(rows, columns)).toBeGreaterThan(1);
});

test('what the profile says is on it', () => {
  const profile = { ...noProfile, year: 2026 };
  const { picture } = drawForm({ packId: 'national', formId: 'F14' }, profile);
  expect(JSON.stringify(picture)).toContain('2026年');
});

test('a form that no pack has', () => {
  expect(() => drawForm({ packId: 'national', formId: 'X1' }, noProfile)).toThrow(WorkbookError);
});
