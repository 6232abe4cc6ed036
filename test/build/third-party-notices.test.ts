import { existsSync, readFileSync } from 'node:fs';

if (!existsSync('dist/third-party-notices.txt')) throw new Error('dist is missing: npm run build');
const text = readFileSync('dist/third-party-notices.txt', 'utf8');
const heads = [...text.matchAll(/^([@\w][^\s]*) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm)];

test.each(['react', 'react-dom', '@fluentui/react-button', '@microsoft/office-js-helpers'])(
  '%s is named in the version that is installed',
  (name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(heads.find((head) => head[1] === name)?.[2]).toBe(version);
  },
);

test('only licences that allow shipping, nothing GPL', () => {
  const licences = new Set(heads.map((head) => head[3]));
  const allowed = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];
  expect([...licences].filter((licence) => !allowed.includes(licence ?? ''))).toEqual([]);
  expect(heads.length).toBeGreaterThan(10);
});

test('licence texts are included', () => {
  expect(text.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(10);
});
