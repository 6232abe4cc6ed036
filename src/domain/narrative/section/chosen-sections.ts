import type { Facts } from '../fact/fact';
import { isSection, type Chapter, type NarrativeStyle, type Section } from './narrative-style';
import type { TextSetting } from './text-setting';

/**
 * The choice between words for a section; null where there is none. It is offered where the words of its locality are among them: others
 * say what stands elsewhere in that text, or leave out what nothing else says.
 */
export function wordsOffered(
  settings: readonly TextSetting[],
  section: Section,
): TextSetting | null {
  return settings.find(({ choices }) => choices.some((one) => one.section === section)) ?? null;
}

/** The text with the words that the department chose for its sections. */
export function withChosenSections(
  settings: readonly TextSetting[],
  style: NarrativeStyle,
  facts: Facts,
): NarrativeStyle {
  if (!settings.some(({ name }) => facts[name])) return style;

  function chosen(part: Chapter | Section): Chapter | Section {
    if (!isSection(part)) return { ...part, parts: part.parts.map(chosen) };
    const { name = '', choices = [] } = wordsOffered(settings, part) ?? {};
    const fact = facts[name];
    const wanted = fact?.kind === 'choice' ? fact.choice : null;
    return choices.find(({ value }) => value === wanted)?.section ?? part;
  }

  return {
    ...style,
    chapters: style.chapters.map(({ heading, parts }) => ({ heading, parts: parts.map(chosen) })),
  };
}
