import type { Words } from '../../app';
import { problemTexts } from '../../app/messages/problem-texts';
import type { Notice } from './notice';
import { leftSheets, notInserted } from './notice-texts';
import './notice-page.css';

/** Makes the page the content of the dialog. */
export function showNoticePage({ reason, left }: Notice): void {
  const main = document.createElement('main');
  main.className = 'notice';
  const texts = [problemTexts[reason], ...(left.length > 0 ? [leftSheets(left)] : [])];
  const inChinese = ({ zh }: Words) => zh;
  const inEnglish = ({ en }: Words) => en;
  main.append(section('zh-CN', 'h1', texts, inChinese), section('en', 'h2', texts, inEnglish));
  document.body.replaceChildren(main);
}

function section(
  language: string,
  heading: 'h1' | 'h2',
  texts: readonly Words[],
  read: (text: Words) => string,
): HTMLElement {
  const part = document.createElement('section');
  part.lang = language;
  part.append(
    element(heading, read(notInserted)),
    ...texts.map((text) => element('p', read(text))),
  );
  return part;
}

function element(tag: 'h1' | 'h2' | 'p', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
