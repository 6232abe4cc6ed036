import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./build-options.js').OfficeJsSource} OfficeJsSource */

/** @type {Readonly<Record<OfficeJsSource, string>>} */
const ADDRESSES = {
  self: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  // For Office 365 operated by 21Vianet, from learn.microsoft.com: "Reference the Office JavaScript API library".
  'cdn-21v': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** @param {OfficeJsSource} source */
export function officeJsAddress(source) {
  return ADDRESSES[source];
}

/** @param {OfficeJsSource} source */
export function officeJsOrigin(source) {
  return source === 'self' ? null : new URL(ADDRESSES[source]).origin;
}

/**
 * office.js builds the name of the file to load next from what the host says of itself:
 * `<host>-<platform>-<version>.js`; these are all it can build, but for
 * excel-win32-16.00.js of 2015, which does not start without a script from ajax.aspnetcdn.com.
 * Without a host (a plain browser) it asks for the mapping table. An unknown language falls back to en-us.
 */
const FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-android-16.00.js',
  'excel-ios-16.00.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-winrt-16.00.js',
  'en-us/office_strings.js',
  'zh-cn/office_strings.js',
];

/** The package has these in lower case; office.js and the page itself ask for them so, and web servers care. */
const ERROR_PAGE = {
  'agaveerrorux/index.html': 'AgaveErrorUX/index.html',
  'agaveerrorux/agaveerrorux.js': 'AgaveErrorUX/AgaveErrorUX.js',
  'agaveerrorux/style/agaveerrorux.css': 'AgaveErrorUX/style/AgaveErrorUX.css',
};

/** @returns {readonly { from: string, to: string }[]} */
export function officeJsCopies() {
  const root = path.dirname(
    createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'),
  );
  const dist = path.join(root, 'dist');
  const images = readdirSync(path.join(dist, 'agaveerrorux/images')).map((name) => [
    `agaveerrorux/images/${name}`,
    `AgaveErrorUX/images/${name}`,
  ]);
  const renamed = [...Object.entries(ERROR_PAGE), ...images];
  return [
    ...FILES.map((name) => ({ from: path.join(dist, name), to: `office/${name}` })),
    ...renamed.map(([from, to]) => ({ from: path.join(dist, `${from}`), to: `office/${to}` })),
    { from: path.join(root, 'LICENSE.md'), to: 'office/LICENSE.md' },
    {
      from: fileURLToPath(new URL('no-telemetry.js', import.meta.url)),
      to: 'office/telemetry/oteljs_agave.js',
    },
  ];
}
