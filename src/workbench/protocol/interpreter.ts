import { HostError } from './host-error';
import { ActionType, PathType } from './messages';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  BatchRequest,
  BatchResponse,
  Json,
  ObjectPathInfo,
} from './messages';
import { findMember, memberAs, unknownMember } from './members';
import { withNestedObjects } from './nested-objects';
import type { Member, Ref, Since } from './object-type';
import { isRef } from './object-type';
import { query } from './query';

/** What the interpreter of one batch needs from the host it serves. */
export interface BatchHost<Env> {
  readonly env: Env;
  /** The workbook, where every path begins. */
  readonly root: Ref<Env>;
  /** Objects made by type name (`new Excel.…`); undefined where there is no such type. */
  readonly newObject: (typeName: string) => Ref<Env> | undefined;
  /** A range that the client keeps between batches. */
  readonly byReference: (referenceId: string) => Ref<Env> | undefined;
  readonly covers: (since: Since) => boolean;
  /** Waits until the spreadsheet has calculated. */
  readonly settle: () => Promise<void> | undefined;
  readonly beforeAction: (index: number, action: Action) => void;
  readonly beforeWrite: (member: Member<Env, unknown>) => void;
}

/** Runs the actions in order and stops at the first that fails; what ran before stays, as in Excel. */
export async function runBatch<Env>(
  request: BatchRequest,
  host: BatchHost<Env>,
): Promise<BatchResponse> {
  const batch = new Batch(request, host);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      host.beforeAction(index, action);
      results.push({ ActionId: action.Id, Value: await batch.run(action) });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message } = error;
      const location = batch.location(action);
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: code, Message: message, Location: location, ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Batch<Env> {
  /** A path that adds or inserts is instantiated twice by the client and must run once. */
  private readonly resolved = new Map<number, Ref<Env> | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly host: BatchHost<Env>,
  ) {}

  async run(action: Action): Promise<Json> {
    if (action.ActionType === ActionType.Trace) return null;
    const ref = await this.resolve(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return ref && { ...ref.type.identity?.(ref.target, this.host.env) };
      case ActionType.Query:
        return ref && query(ref, action.QueryInfo ?? {}, this.host);
      case ActionType.Method:
        return ref && this.callForValue(ref, action);
      case ActionType.SetProperty:
        return this.setProperty(ref, action);
      default:
        throw new HostError('ApiNotFound', `Action type ${String(action.ActionType)}`);
    }
  }

  location(action: Action): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const ref = this.resolved.get(action.ObjectPathId ?? 0);
    if (ref) return action.Name ? `${ref.type.name}.${lowerFirst(action.Name)}` : ref.type.name;
    const parent = path && this.resolved.get(path.ParentObjectPathId ?? 0);
    return parent
      ? `${parent.type.name}.${lowerFirst(path.Name || 'getItem')}`
      : (path?.Name ?? '');
  }

  private async resolve(pathId: number): Promise<Ref<Env> | null> {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new HostError('InvalidReference', `No object path ${String(pathId)}`);
    const ref = await this.follow(path);
    this.resolved.set(pathId, ref);
    return ref;
  }

  private async follow(path: ObjectPathInfo): Promise<Ref<Env> | null> {
    const { host } = this;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return host.root;
      case PathType.NewObject: {
        const made = host.newObject(path.Name ?? '');
        if (!made) throw new HostError('ApiNotFound', `There is no type ${path.Name ?? ''}`);
        return made;
      }
      case PathType.ReferenceId: {
        const kept = host.byReference(path.Name ?? '');
        if (!kept) throw new HostError('InvalidReference', 'The object is no longer tracked');
        return kept;
      }
      case PathType.NullObject:
        return host.root;
      case PathType.Property:
      case PathType.Method:
      case PathType.Indexer: {
        const parent = await this.resolve(path.ParentObjectPathId ?? 0);
        return parent && this.descend(parent, path);
      }
      default:
        throw new HostError('ApiNotFound', `Object path type ${String(path.ObjectPathType)}`);
    }
  }

  private async descend(parent: Ref<Env>, path: ObjectPathInfo): Promise<Ref<Env> | null> {
    const { env } = this.host;
    const isIndexer = path.ObjectPathType === PathType.Indexer;
    const name = isIndexer ? 'getItem' : (path.Name ?? '');
    const member = findMember(parent, name, this.host.covers);
    if (member.kind === 'navigation') return member.get(parent.target, env);
    const value = await this.call(parent, name, path.ArgumentInfo);
    if (value === null || value === undefined) return null;
    if (isRef(value)) return value as Ref<Env>;
    throw unknownMember(parent, name);
  }

  private async callForValue(ref: Ref<Env>, action: Action): Promise<Json> {
    const value = await this.call(ref, action.Name ?? '', action.ArgumentInfo);
    return value === undefined || isRef(value) ? null : (value as Json);
  }

  private async call(ref: Ref<Env>, name: string, info: ArgumentInfo | undefined) {
    const method = memberAs('method', ref, name, this.host.covers);
    if (method.writes) this.host.beforeWrite(method);
    if (method.calculated) await this.host.settle();
    return method.call(ref.target, await this.argumentsOf(info), this.host.env);
  }

  private async setProperty(ref: Ref<Env> | null, action: Action): Promise<null> {
    const name = action.Name ?? '';
    if (!ref)
      throw new HostError('ItemNotFound', `${name} cannot be set: the object does not exist`);
    const property = memberAs('scalar', ref, name, this.host.covers);
    if (!property.set) throw new HostError('InvalidOperation', `${name} is read-only`);
    if (!property.outsideWorkbook) this.host.beforeWrite(property);
    const [value] = await this.argumentsOf(action.ArgumentInfo);
    await property.set(ref.target, value, this.host.env);
    return null;
  }

  private async argumentsOf(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const paths = info?.ReferencedObjectPathIds;
    const resolved: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const pathId = paths?.[index] ?? 0;
      resolved.push(
        pathId > 0
          ? await this.resolve(pathId)
          : await withNestedObjects(value, (nested) => this.resolve(nested)),
      );
    }
    return resolved;
  }
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
