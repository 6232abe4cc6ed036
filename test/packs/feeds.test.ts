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
