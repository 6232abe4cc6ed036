/** 项目资金（元）: a layout says that in whatever unit its amounts are. */
export function inUnit(name: string): string {
  return name.replace(/(?<=[（(])(?:百?万|亿|千)?元(?=[）)]$)/u, '{unit}');
}
