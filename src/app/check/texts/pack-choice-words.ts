import type { Pack } from '../../../domain/form/pack';
import { alike, type Words } from '../../../domain/form/words';
import type { PackChoice, PackEvidence } from '../../../domain/recognize/origin/choose-pack';
import { percentText } from '../../../domain/value/number-text';
import { locationWords } from '../../location-words';

/** Which pack the forms of a file are taken to be of and why; or why that cannot be said. */
export function packChoiceWords(
  choice: PackChoice,
  packs: readonly Pick<Pack, 'id' | 'title'>[],
): Words {
  const { zh, en } = saidOf(choice, packs);
  const why = evidenceWords(choice.evidence);
  const isGiven = choice.kind === 'asked' || choice.kind === 'noted';
  if (why === null || isGiven) return { zh, en };
  return { zh: `${zh}依据：${why.zh}。`, en: `${en} Evidence: ${why.en}.` };
}

/** Whether somebody should say which pack it is, or know that there is none. */
export function isToBeTold({ kind }: PackChoice): boolean {
  return kind === 'uncovered' || kind === 'otherYear' || kind === 'contradicting';
}

function saidOf(choice: PackChoice, packs: readonly Pick<Pack, 'id' | 'title'>[]): Words {
  const titleOf = (id: string): Words => packs.find((pack) => pack.id === id)?.title ?? alike(id);
  const titles = (ids: readonly string[]): Words => joined(ids.map(titleOf), '、', ', ');
  switch (choice.kind) {
    case 'chosen': {
      const { zh, en } = titleOf(choice.packId);
      const sure = percentText(Math.round(choice.confidence * 100) / 100);
      return { zh: `模板包：${zh}，把握${sure}。`, en: `Pack: ${en}, ${sure} sure.` };
    }
    case 'asked': {
      const { zh, en } = titleOf(choice.packId);
      return { zh: `模板包：${zh}，由您指定。`, en: `Pack: ${en}, as you said.` };
    }
    case 'noted': {
      const { zh, en } = titleOf(choice.packId);
      return {
        zh: `模板包：${zh}，工作簿里有记录。`,
        en: `Pack: ${en}, as the workbook itself says.`,
      };
    }
    case 'uncovered':
      return {
        zh: `文件是${choice.place}的，没有该地区的模板包；表格按通用的样式读取，该地区自己的规定没有检查。`,
        en: `The file is from ${choice.place}, for which there is no pack: its tables are read as forms that are used everywhere, and rules of that place are not checked.`,
      };
    case 'otherYear':
      return {
        zh: `文件是${choice.place}${choice.year}年的，该地区的模板包都不适用于这一年；请确认年度，或者指定一个模板包。`,
        en: `The file is from ${choice.place} for ${choice.year}, a year that no pack of that place is for: make sure of the year, or name a pack.`,
      };
    case 'contradicting': {
      const { zh, en } = titles(choice.packIds);
      return {
        zh: `文字和表样说的不一致，没有替您选择模板包；可能是：${zh}。请指定一个。`,
        en: `What the file says and the layouts of its forms do not agree, so no pack was chosen; it may be: ${en}. Name one.`,
      };
    }
    case 'unknown': {
      if (choice.packIds.length === 0) {
        return {
          zh: '看不出文件是哪个地区的，表格按通用的样式读取；如果知道，请指定模板包。',
          en: 'Nothing says for certain which place the file is from: its tables are read as forms that are used everywhere. Name a pack if you know it.',
        };
      }
      const { zh, en } = titles(choice.packIds);
      return {
        zh: `看不出文件是哪一年的，没有替您选择模板包；可能是：${zh}。请指定一个。`,
        en: `Nothing says for certain which year the file is for, so no pack was chosen; it may be: ${en}. Name one.`,
      };
    }
  }
}

function evidenceWords({ place, year, shapes, found }: PackEvidence): Words | null {
  const all: Words[] = [];
  for (const one of [place, year]) {
    if (one === null) continue;
    const { zh, en } = locationWords(one.at);
    const said = String(one.said);
    const isSaid = one.words.startsWith(said);
    const times = one.count > 1;
    all.push({
      zh: `“${one.words}”（${isSaid ? '' : `${said}，`}${zh}${times ? `，共${one.count}处` : ''}）`,
      en: `“${one.words}” (${isSaid ? '' : `${said}, `}${en}${times ? `, ${one.count} times` : ''})`,
    });
  }
  for (const { place: of, forms } of shapes) {
    all.push({
      zh: `${found}种表中${forms.length}种是${of}的表样`,
      en: `${forms.length} of ${found} kinds of forms are those of ${of}`,
    });
  }
  return all.length === 0 ? null : joined(all, '；', '; ');
}

function joined(all: readonly Words[], zh: string, en: string): Words {
  return { zh: all.map((one) => one.zh).join(zh), en: all.map((one) => one.en).join(en) };
}
