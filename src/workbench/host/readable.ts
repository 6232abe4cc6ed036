import { ActionType, PathType } from '../protocol/messages';
import type { Action, ArgumentInfo, BatchRequest } from '../protocol/messages';
import { documentedName } from '../protocol/members';

/** A batch as the lines of code that an add-in could have written for it. */
export function readable(request: BatchRequest): readonly string[] {
  const written = new Set<number>();
  const lines: string[] = [];
  for (const action of request.Actions) {
    const line = lineFor(action, request, written);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

function lineFor(action: Action, request: BatchRequest, written: Set<number>): string | undefined {
  const pathId = action.ObjectPathId ?? 0;
  const object = () => expression(pathId, request);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      // The client reaches some objects twice.
      if (!makesSomething(pathId, request) || written.has(pathId)) return undefined;
      written.add(pathId);
      return object();
    case ActionType.Query:
      return `${object()}.load(${loaded(action)})`;
    case ActionType.Method:
      if (action.Name === '_KeepReference') return undefined;
      if (action.Name === '_RemoveReference') {
        return `untrack(${listed(action.ArgumentInfo, request)})`;
      }
      return `${object()}.${call(action.Name ?? '', action.ArgumentInfo, request)}`;
    case ActionType.SetProperty: {
      const value = listed(action.ArgumentInfo, request) || 'null';
      return `${object()}.${documentedName(action.Name ?? '')} = ${value}`;
    }
    default:
      return undefined;
  }
}

/** Reaching an object by a method does something, unless the method only finds it. */
function makesSomething(pathId: number, request: BatchRequest): boolean {
  const path = request.ObjectPaths[String(pathId)];
  return path?.ObjectPathType === PathType.Method && !finding.test(path.Name ?? '');
}

const finding = /^_?(?:Get|Intersect)/;

/** How the object of a path is reached from the workbook. */
function expression(pathId: number, request: BatchRequest): string {
  const path = request.ObjectPaths[String(pathId)];
  if (!path) return `path${String(pathId)}`;
  const parent = () => expression(path.ParentObjectPathId ?? 0, request);
  switch (path.ObjectPathType) {
    case PathType.Global:
      return 'workbook';
    case PathType.NewObject:
      return `new ${path.Name ?? ''}()`;
    case PathType.Method:
      return `${parent()}.${call(path.Name ?? '', path.ArgumentInfo, request)}`;
    case PathType.Property:
      return `${parent()}.${documentedName(path.Name ?? '')}`;
    case PathType.Indexer:
      return `${parent()}.getItem(${listed(path.ArgumentInfo, request)})`;
    case PathType.ReferenceId:
      return `tracked(${text(path.Name)})`;
    default:
      return 'workbook';
  }
}

function call(name: string, info: ArgumentInfo | undefined, request: BatchRequest): string {
  return `${documentedName(name)}(${listed(info, request)})`;
}

function listed(info: ArgumentInfo | undefined, request: BatchRequest): string {
  const values = (info?.Arguments ?? []).map((value, index) => {
    const pathId = info?.ReferencedObjectPathIds?.[index] ?? 0;
    return pathId > 0 ? expression(pathId, request) : text(value);
  });
  // Optional arguments that were left out travel as null.
  while (values.at(-1) === 'null') values.pop();
  return values.join(', ');
}

function loaded({ QueryInfo: info }: Action): string {
  const names = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  if (info?.Top === undefined && info?.Skip === undefined) return names.map(text).join(', ');
  return text({ select: info.Select, expand: info.Expand, top: info.Top, skip: info.Skip });
}

const longest = 120;

function text(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined';
  if (json.length <= longest) return json;
  const size = sizeOf(value);
  return `${json.slice(0, longest - 20)}…${size && ` /* ${size} */`}`;
}

function sizeOf(value: unknown): string {
  if (!Array.isArray(value)) return '';
  const rows = value as readonly unknown[];
  const [first] = rows;
  return Array.isArray(first)
    ? `${String(rows.length)} × ${String(first.length)}`
    : String(rows.length);
}
