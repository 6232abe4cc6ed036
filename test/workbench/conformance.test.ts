import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbench } from '../../src/workbench/host/workbench';
import { allTypes, wireOnly } from '../../src/workbench/model/all-types';
import { startOffice } from '../../src/workbench/node/office-in-node';
import { documentedName } from '../../src/workbench/protocol/members';
import { declaredClasses } from './office-declarations';

/** What a class of the library says of itself; its getters need no instance. */
interface LibraryClass {
  readonly prototype: Record<string, unknown> & {
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

/** The library makes these for itself; they are no part of `namespace Excel`. */
const internal = new Set(['AddinInternalService']);

const documented = allTypes.filter(({ name }) => !internal.has(name));
const members = documented.flatMap((type) =>
  Object.entries(type.members)
    .map(([name, member]) => ({ type, name, member }))
    .filter(({ name }) => !wireOnly.has(`${type.name}.${name}`)),
);

let library: Record<string, LibraryClass | undefined> = {};

beforeAll(async () => {
  const workbench = createWorkbench();
  const { Excel } = await startOffice(workbench.connect());
  library = Excel as unknown as typeof library;
  workbench.dispose();
});

function scalars(typeName: string): ReadonlyMap<string, boolean> {
  const prototype = library[typeName]?.prototype;
  const names = prototype?._scalarPropertyOriginalNames ?? [];
  return new Map(
    names.map((name, index) => [
      documentedName(name),
      prototype?._scalarPropertyUpdateable?.[index] ?? false,
    ]),
  );
}

describe("the model and Microsoft's library", () => {
  test('every class is a class of the library', () => {
    expect(documented.filter(({ name }) => !library[name]).map(({ name }) => name)).toEqual([]);
  });

  test('every member is a member there, of the same kind', () => {
    const unknown = members.filter(({ type, name, member }) => {
      const prototype = library[type.name]?.prototype;
      if (member.kind === 'scalar') return !scalars(type.name).has(name);
      if (member.kind === 'navigation') return !prototype?._navigationPropertyNames?.includes(name);
      return typeof prototype?.[name] !== 'function';
    });
    expect(unknown.map(({ type, name }) => `${type.name}.${name}`)).toEqual([]);
  });

  test('what can be set there can be set here, and nothing else', () => {
    const different = members.filter(
      ({ type, name, member }) =>
        member.kind === 'scalar' &&
        scalars(type.name).has(name) &&
        scalars(type.name).get(name) !== (member.set !== undefined),
    );
    expect(different.map(({ type, name }) => `${type.name}.${name}`)).toEqual([]);
  });
});

describe("the model and Microsoft's declarations", () => {
  const declared = declaredClasses();

  test('every class appeared in the version they say', () => {
    const different = documented
      .map(({ name, since }) => [name, since, declared.get(name)?.since])
      .filter(([, ours, theirs]) => ours !== theirs);
    expect(different).toEqual([]);
  });

  test('every documented member appeared in the version they say', () => {
    const different = members
      .filter(({ name }) => !name.startsWith('_'))
      .map(({ type, name, member }) => {
        const known = declared.get(type.name);
        const theirs = known?.members.has(name) ? (known.members.get(name) ?? known.since) : 'none';
        return [`${type.name}.${name}`, member.since, theirs];
      })
      .filter(([, ours, theirs]) => ours !== theirs);
    expect(different).toEqual([]);
  });
});

test('all classes of the model are listed', () => {
  const root = 'src/workbench/model';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const declaredHere = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /(?:ModelType<[^=]*> = |assembledType<[^(]*>\(\s*)\{\s*name: '(\w+)'/g,
      ),
    ])
    .map(([, name]) => name)
    .sort();
  expect(allTypes.map(({ name }) => name).sort()).toEqual(declaredHere);
});
