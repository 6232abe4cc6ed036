import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import type { ILocales } from '@univerjs/core';
import { LocaleType, mergeLocales, Univer } from '../engine/univer';

type Presets = ReturnType<typeof UniverSheetsCorePreset>;

/** Univer with its user interface, in Chinese. */
export function univerOnPage(container: HTMLElement): Univer {
  const locales = {
    [LocaleType.ZH_CN]: mergeLocales(
      coreChinese,
      conditionalFormattingChinese,
      dataValidationChinese,
    ),
  } as ILocales;
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales });
  const presets: readonly Presets[] = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', menu: {} }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, config);
  }
  return univer;
}
