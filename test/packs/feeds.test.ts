import {
  allBlocks,
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
} from '../../src/domain/form/walk-parts';
import { hebei2018, hebei2021, henan2022, national } from '../../src/packs';

const forms = [national, hebei2018, hebei2021, henan2022].flatMap((pack) => pack.forms);

const feeds = forms.flatMap(({ id, styles }) =>
  styles.flatMap(({ header, body }) =>
    allBlocks([...header, ...body]).flatMap((block) =>
      block.fedBy ? [[id, block, block.fedBy] as const] : [],
    ),
  ),
);

test('the lists of projects can be fed', () => {
  expect([...new Set(feeds.map(([id]) => id))]).toEqual(['F16', 'F18']);
});

test.each(feeds)('%s takes what is typed there from fields of the same kind', (_, block, feed) => {
  const sources = forms.filter(({ id }) => id === feed.form);
  const targets = fieldsOf(itemContent(block)).filter((field) => !isDerived(field));
  expect(sources.length).toBeGreaterThan(0);
  expect(Object.keys(feed.fields)).toContain(feed.key);
  for (const [to, from] of Object.entries(feed.fields)) {
    const kind = targets.find(({ id }) => id === to)?.kind;
    const kinds = sources.flatMap(({ styles }) =>
      styles.map(({ body }) => fieldsOf(scopeContent(body)).find(({ id }) => id === from)?.kind),
    );
    expect([to, ...new Set(kinds)]).toEqual([to, kind]);
  }
});

test.each(feeds)('%s knows its items by the names of their forms', (_, _block, feed) => {
  const names = forms
    .filter(({ id }) => id === feed.form)
    .map(({ perProject }) => perProject?.name);
  expect([...new Set(names)]).toEqual([feed.fields[feed.key]]);
});

const perProject = forms.flatMap((form) =>
  form.perProject ? [[form.id, form, form.perProject] as const] : [],
);

test.each(perProject)('%s says in every layout which project it is about', (_, form, fields) => {
  for (const { body } of form.styles) {
    const open = fieldsOf(scopeContent(body)).filter((field) => !isDerived(field));
    const kindOf = (id?: string) => open.find((field) => field.id === id)?.kind;
    expect([kindOf(fields.name), kindOf(fields.code)]).toEqual(['text', 'code']);
  }
});
