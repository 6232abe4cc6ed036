import type { Env } from '../env';

/** 文件属性; kept in the side data of the workbook. */
export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly company: string;
  readonly manager: string;
  readonly lastAuthor: string;
  readonly revisionNumber: number;
  /** ISO 8601; undefined for a workbook that no file was read for. */
  readonly creationDate?: string;
  readonly custom: readonly CustomProperty[];
}

export interface CustomProperty {
  readonly key: string;
  readonly value: string | number | boolean;
  /** A date is its ISO text. */
  readonly isDate?: boolean;
}

const noProperties: WorkbookProperties = {
  title: '',
  subject: '',
  author: '',
  keywords: '',
  comments: '',
  category: '',
  company: '',
  manager: '',
  lastAuthor: '',
  revisionNumber: 0,
  custom: [],
};

export const propertiesKey = 'workbook/properties';

export function workbookProperties(env: Env): WorkbookProperties {
  return env.engine.sideData.get<WorkbookProperties>(propertiesKey) ?? noProperties;
}

export function changeProperties(change: Partial<WorkbookProperties>, env: Env): void {
  env.engine.sideData.set(propertiesKey, { ...workbookProperties(env), ...change });
}
