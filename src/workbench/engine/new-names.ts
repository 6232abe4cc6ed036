import { formulaEngine } from './univer';
import type { Injector } from './univer';

type KeptName = formulaEngine.IDefinedNamesServiceParam;

/** Private to Univer. */
interface NameCache {
  readonly _nameCacheMap: Readonly<Record<string, Record<string, KeptName> | undefined>>;
  _updateCache(unitId: string): void;
}

/** Univer 0.25.1 goes through all names for each that is added: the thousandth form would take as long as a hundred first ones. */
export function addNamesWithoutSearch(injector: Injector): void {
  const service = injector.get(formulaEngine.IDefinedNamesService);
  const inside = service as unknown as NameCache;
  const register = service.registerDefinedName.bind(service);
  const updateCache = inside._updateCache.bind(service);
  let added: KeptName | undefined;

  inside._updateCache = (unitId) => {
    const cache = inside._nameCacheMap[unitId];
    if (cache && added) cache[added.name.toLowerCase()] = added;
    else updateCache(unitId);
  };
  service.registerDefinedName = (unitId, item) => {
    added = service.getValueById(unitId, item.id) ? undefined : item;
    register(unitId, item);
    added = undefined;
  };
}
