import { readFileSync } from 'node:fs';
import { readBuildOptions } from '../../src/workbench/build/build-options.js';
import { withHost } from '../../src/workbench/build/manifest-host.js';
import { readManifest } from '../../src/workbench/manifest/read-manifest';

test.each([
  [{}, { host: 'https://localhost:3000', officeJs: 'self' }],
  [
    { WEBPACK_BUILD: true, WEBPACK_BUNDLE: true },
    { host: 'https://localhost:3000', officeJs: 'self' },
  ],
  [{ host: 'https://a.example' }, { host: 'https://a.example', officeJs: 'self' }],
  [{ host: 'https://a.example/' }, { host: 'https://a.example', officeJs: 'self' }],
  [
    { host: 'https://a.example:8443/b/c/' },
    { host: 'https://a.example:8443/b/c', officeJs: 'self' },
  ],
  [
    { host: 'https://a.example/预算' },
    { host: 'https://a.example/%E9%A2%84%E7%AE%97', officeJs: 'self' },
  ],
  [{ officeJs: 'cdn-21v' }, { host: 'https://localhost:3000', officeJs: 'cdn-21v' }],
])('%j is understood', (env, options) => {
  expect(readBuildOptions(env)).toEqual(options);
});

test.each<[Record<string, unknown>]>([
  [{ host: 'http://a.example' }],
  [{ host: 'a.example/yusuan' }],
  [{ host: '' }],
  [{ host: true }],
  [{ host: 'https://a.example/?b=c' }],
  [{ host: 'https://a.example/#b' }],
  [{ host: 'https://user:secret@a.example/' }],
  [{ host: ['https://a.example', 'https://b.example'] }],
  [{ officeJs: 'local' }],
  [{ officeJs: true }],
  [{ hots: 'https://a.example' }],
])('%j is refused in one line of both languages', (env) => {
  expect(() => readBuildOptions(env)).toThrow(/^[^\n]*\p{Script=Han}[^\n]*。 [^\n]+\.$/u);
});

test('all addresses of the manifest move to the host, even if it needs escaping in XML', () => {
  const host = "https://a.example/b&c'd";
  const moved = readManifest(withHost(readFileSync('manifest.xml', 'utf8'), host), 'zh-CN');
  const group = moved.groups[0];
  const addresses = [
    moved.iconUrl,
    moved.functionFile,
    moved.paneUrl,
    ...Object.values(group?.icon ?? {}),
    ...(group?.buttons ?? []).flatMap((button) => Object.values(button.icon)),
  ];
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((address) => !address.startsWith(`${host}/`))).toEqual([]);
});
