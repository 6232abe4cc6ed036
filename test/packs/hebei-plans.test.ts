import { planForm } from '../../src/domain/plan/plan-form';
import { hebei2018, hebei2021 } from '../../src/packs';
import { planLines } from './plan-lines';

const profile = { year: 2021, department: '某某局', code: '112', unit: null };
const styles = [hebei2018, hebei2021].flatMap(({ id, forms }) =>
  forms
    .filter((form) => form.locality === '河北省')
    .flatMap((form) => form.styles.map((style) => [id, form.id, style.id, form] as const)),
);

test.each(styles)('%s %s %s', (packId, _, styleId, form) => {
  expect(planLines(planForm({ packId, form, styleId, profile }))).toMatchSnapshot();
});
