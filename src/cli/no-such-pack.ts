import type { Pack } from '../domain/form/pack';
import { problem } from './command-problem';
import { nearest } from './nearest';

/** Names the packs by both names that `--pack` takes. Of those that begin alike (河北) each may be meant. */
export function noSuchPack(
  asked: string,
  packs: readonly Pack[],
  beginning: readonly Pack[],
): never {
  const near = nearest(
    asked,
    packs.map(({ id }) => id),
  );
  const meant = near === null ? beginning : packs.filter(({ id }) => id === near);
  const [zh, en] = [meant.map(namesInChinese), meant.map(namesInEnglish)];
  const zhMeant = meant.length === 0 ? '' : `（是不是 ${zh.join(' 或者 ')}？）`;
  const enMeant = meant.length === 0 ? '' : ` (did you mean ${en.join(' or ')}?)`;
  return problem(
    `没有模板包 ${asked}${zhMeant}；可用的有：${packs.map(namesInChinese).join('、')}。`,
    `There is no pack ${asked}${enMeant}; there are ${packs.map(namesInEnglish).join(', ')}.`,
  );
}

/** 河北2018（hebei-2018）. */
function namesInChinese({ id, title }: Pack): string {
  return `${shortName(title.zh)}（${id}）`;
}

function namesInEnglish({ id, title }: Pack): string {
  return `${id} (${shortName(title.zh)})`;
}

/** A title up to its first year: 河北（2018—2020年） is 河北2018. */
function shortName(title: string): string {
  const [, place = title, year = ''] = /^([^（(]+?)\s*(?:[（(]\s*(\d{4}).*)?$/u.exec(title) ?? [];
  return `${place}${year}`;
}
