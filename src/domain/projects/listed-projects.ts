import type { ProjectFields } from '../form/form-definition';
import type { ItemFeed } from '../form/form-part';
import { keyOf } from '../feed/feed-source';
import type { FormReading, ReadCell } from '../read/form-reading';
import { tidy, type Project } from './project';

/** The projects that a list on a sheet names, where forms of theirs could feed it. */
export function listedProjects(
  block: string,
  feed: ItemFeed,
  fields: ProjectFields,
  { cells }: FormReading,
): Project[] {
  const codeField = Object.keys(feed.fields).find((id) => feed.fields[id] === fields.code);
  const own = cells.filter(({ scope }) => scope[scope.length - 1]?.block === block);
  const codes = new Map(
    own.filter(({ field }) => field === codeField).map((cell) => [itemOf(cell), textOf(cell)]),
  );
  return own
    .filter(({ field }) => field === feed.key)
    .flatMap((cell) => {
      const name = textOf(cell);
      return name === null ? [] : [{ name, code: codes.get(itemOf(cell)) ?? null }];
    });
}

function itemOf({ scope }: ReadCell): string {
  return JSON.stringify(scope);
}

function textOf({ value }: ReadCell): string | null {
  return keyOf(value) === null ? null : tidy(String(value));
}
