import { anhui2023 } from './anhui-2023';
import { beijing2023 } from './beijing-2023';
import { beijing2025 } from './beijing-2025';
import { central2024 } from './central-2024';
import { chongqing2024 } from './chongqing-2024';
import { chongqing2025 } from './chongqing-2025';
import { county2025 } from './county-2025';
import { fujian2024 } from './fujian-2024';
import { fujian2025 } from './fujian-2025';
import { gansu2024 } from './gansu-2024';
import { guangdong2023 } from './guangdong-2023';
import { guangdong2025 } from './guangdong-2025';
import { guangxi2023 } from './guangxi-2023';
import { guangxi2024 } from './guangxi-2024';
import { guizhou2024 } from './guizhou-2024';
import { hainan2024 } from './hainan-2024';
import { hebei2024 } from './hebei-2024';
import { hubei2022 } from './hubei-2022';
import { hunan2023 } from './hunan-2023';
import { hunan2025 } from './hunan-2025';
import { jiangsu2023 } from './jiangsu-2023';
import { jiangxi2024 } from './jiangxi-2024';
import { jilin2024 } from './jilin-2024';
import { liaoning2024 } from './liaoning-2024';
import { liaoning2025 } from './liaoning-2025';
import { neimenggu2023 } from './neimenggu-2023';
import { ningxia2024 } from './ningxia-2024';
import { qinghai2024 } from './qinghai-2024';
import { school2024 } from './school-2024';
import { shaanxi2022 } from './shaanxi-2022';
import { shaanxi2025 } from './shaanxi-2025';
import { shandong2024 } from './shandong-2024';
import { shanghai2024 } from './shanghai-2024';
import { shanxi2024 } from './shanxi-2024';
import { sichuan2023 } from './sichuan-2023';
import { tianjin2024 } from './tianjin-2024';
import { university2024 } from './university-2024';
import { xinjiang2023 } from './xinjiang-2023';
import { xinjiang2024 } from './xinjiang-2024';
import { xizang2025 } from './xizang-2025';
import { yunnan2024 } from './yunnan-2024';
import { yunnan2025 } from './yunnan-2025';
import { zhejiang2024 } from './zhejiang-2024';
import { zhejiang2025 } from './zhejiang-2025';

export const disclosures = [
  ...[jiangsu2023, zhejiang2024, guangdong2023, sichuan2023, hubei2022, shaanxi2022],
  ...[shandong2024, beijing2023, hunan2023, chongqing2024, central2024, yunnan2024],
  ...[neimenggu2023, fujian2024, anhui2023, shanghai2024, guangxi2023, xinjiang2024],
];

/** Places that were written down before anybody looked at what is read of them. */
export const latest = [
  ...[guizhou2024, jiangxi2024, hainan2024, gansu2024, shanxi2024],
  ...[liaoning2024, tianjin2024, jilin2024, ningxia2024],
  ...[qinghai2024, county2025, university2024, xizang2025],
  ...[fujian2025, xinjiang2023, guangxi2024, school2024],
  ...[chongqing2025, yunnan2025, liaoning2025],
  ...[hebei2024, hunan2025, guangdong2025],
  ...[beijing2025, zhejiang2025, shaanxi2025],
];
