import { clause, type Clause } from './clause';
import { whole } from './three-public';

const flat = whole('与上年持平');

const vehicles: readonly Clause[] = [
  clause(
    'X-TP-VEH: who has no vehicles runs none',
    `${flat}\n我单位⟦有公务用车1辆→无公务用车⟧。`,
    'X-TP-VEH textVehiclesNone 无公务用车',
    {
      quiet: [
        `${flat}\n无公务用车购置计划。`,
        `${flat}\n没有公务用车更新任务，无新增公务用车。`,
        `${flat}\n所属服务中心无公务用车。`,
        `${flat}\n2025年无公务用车。`,
        `2026年“三公”经费预算1万元，其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行费0万元；公务接待费1万元。“三公”经费与上年持平。\n我单位无公务用车。`,
        // Bought this year, and run from then on.
        `2026年“三公”经费预算24万元，其中：因公出国（境）费0万元；公务用车购置费20万元；公务用车运行费3万元；公务接待费1万元。“三公”经费与上年持平。\n2025年末我单位无公务用车。`,
      ],
    },
  ),
  clause(
    'X-TP-VEH: 无汽车、房屋、土地',
    `${flat}\n截至2025年12月31日，我单位无⟦→汽车、⟧房屋、土地，总价值为0万元。`,
    'X-TP-VEH textVehiclesNone 无汽车',
  ),
  clause(
    'X-TP-VEH: 保有量',
    `${flat}\n公务用车保有量⟦1→0⟧辆。`,
    'X-TP-VEH textVehiclesZero 公务用车保有量0辆',
    { quiet: [`${flat}\n公务用车保有量 3 辆。`, `${flat}\n公务用车保有量为1辆。`] },
  ),
  clause(
    'X-TP-VEH: the vehicles among the assets',
    `${flat}\n2025年期末，我局共有车辆⟦1→0⟧辆。`,
    'X-TP-VEH textVehiclesZero 共有车辆0辆',
    { quiet: [`${flat}\n2025年期末，我局共有车辆10辆。`] },
  ),
  clause(
    'X-TP-VEH: what is bought is counted',
    `2026年“三公”经费预算24万元，其中：因公出国（境）费0万元；公务用车购置费20万元；公务用车运行费3万元；公务接待费1万元。“三公”经费与上年持平。\n计划购置公务用车⟦1→0⟧辆。`,
    'X-TP-VEH textVehiclesZero 购置公务用车0辆',
    { quiet: [`${flat}\n计划购置公务用车0辆。`] },
  ),
  clause(
    'X-TP-VEH: what one costs a year',
    `${flat}\n公务用车保有量⟦1→7⟧辆。`,
    'X-TP-VEH textRunningUnusual 保有量7辆',
    {
      quiet: [`${flat}\n公务用车保有量6辆。`, `${flat}\n2025年公务用车保有量7辆。`],
    },
  ),
  clause(
    'DOC-EMPTYNOTE: who receives nobody spends nothing on it',
    `${flat}\n计划接待⟦12→0⟧批次、60人次。`,
    'DOC-EMPTYNOTE textNoneButSome 接待0批次',
    { quiet: [`${flat}\n计划接待10批次、60人次。`] },
  ),
  clause(
    'DOC-EMPTYNOTE: who sends nobody abroad spends nothing on it',
    `2026年“三公”经费预算8万元，其中：因公出国（境）费4万元；公务用车购置费0万元；公务用车运行费3万元；公务接待费1万元。“三公”经费与上年持平。\n安排因公出国（境）团组⟦1→0⟧个。`,
    'DOC-EMPTYNOTE textNoneButSome （境）团组0个',
    { quiet: [`${flat}\n安排因公出国（境）团组0个。`] },
  ),
];

const agency = (office: string, reception: string) =>
  `2026年机关运行经费20万元，其中：办公费${office}万元、公务接待费${reception}万元、水电费9万元。`;

const parts: readonly Clause[] = [
  clause(
    'X-TP-OPEX: not more than the item of “三公”',
    `${flat}\n${agency('⟦10→8⟧', '⟦1→3⟧')}`,
    'X-TP-OPEX textAgencyItemMore 3万元',
  ),
  clause(
    'X-TP-OPEX: in brackets behind 公用经费',
    `${flat}\n2026年部门预算中，我单位公用经费为20万元（办公费⟦17→15⟧万元、公务用车运行费⟦3→5⟧万元）。`,
    'X-TP-OPEX textAgencyItemMore 5万元',
  ),
  clause(
    'X-TP-OPEX: all of it',
    `${flat}\n${agency('⟦10→10.5⟧', '⟦1→0.5⟧')}`,
    'X-TP-OPEX textAgencyItemLess 0.5万元',
    {
      quiet: [
        `${flat}\n${agency('10.5', '0.5')}\n其余公务接待费由项目支出安排。`,
        `${flat}\n2025年机关运行经费决算20万元，其中：办公费17万元、公务接待费3万元。`,
        '2026年机关运行经费20万元，其中：办公费17万元、公务接待费3万元。',
      ],
    },
  ),
  clause(
    'X-TP-OPEX: what the form says of “三公”',
    agency('⟦10→8⟧', '⟦1→3⟧'),
    'X-TP-OPEX textAgencyItemMore 3万元',
    { forms: { reception: 1 } },
  ),
];

const defined =
  '公务用车购置及运行费反映单位公务用车购置费及租用费、燃料费、维修费、过路过桥费等支出；公务接待费反映各类公务接待支出。';
const rental = 'X-TP-RENT textRentalOutside 租用费';

const rentals: readonly Clause[] = [
  clause(
    'X-TP-RENT: a project that rents vehicles, told in the text',
    `${flat}\n2026年车辆租赁费⟦3→14.5⟧万元。\n${defined}`,
    rental,
    {
      quiet: [
        // Without rent in the definition nothing is asked.
        `${flat}\n2026年车辆租赁费14.5万元。\n公务用车购置及运行费反映单位公务用车购置费、燃料费等支出。`,
        `${flat}\n2026年房屋租赁费14.5万元。\n${defined}`,
        `${flat}\n2026年汽车租赁行业管理费14.5万元，出租车管理费2万元。\n${defined}`,
        `${flat}\n2026年车辆租赁费14.5万元，用于班车，不属于“三公”经费。\n${defined}`,
        `${flat}\n2025年车辆租赁费14.5万元。\n${defined}`,
        // Nothing is stated of “三公”经费.
        `2026年车辆租赁费14.5万元。\n${defined}`,
      ],
    },
  ),
  clause(
    'X-TP-RENT: the projects of the forms',
    `2026年公务用车运行费⟦3.5→2.5⟧万元。\n${defined}`,
    rental,
    { projects: { 车辆租赁费: 2.5, 租用公务车辆: 1, 房屋租赁费: 9 } },
  ),
  clause(
    'X-TP-RENT: where nothing is spent on them, as the form says',
    `2026年部门预算⟦的租用车辆不属于“三公”经费→已公开⟧。\n${defined}`,
    rental,
    { forms: { three: 0 }, projects: { 执法租车经费: 4 } },
  ),
];

const name = (words: string) => `TP-NAMES textNameOther ${words}`;

const names: readonly Clause[] = [
  clause('TP-NAMES: quotes', '按规定公开⟦“三公”经费→三公经费⟧。', name('三公经费 → “三公”经费'), {
    quiet: ['按规定公开“三公经费”。', '按规定公开"三公"经费。', '按规定公开“部门三公经费”。'],
  }),
  clause('TP-NAMES: 招待费', '严格控制⟦公务接待→招待⟧费。', name('招待费 → 公务接待费'), {
    quiet: ['企业业务招待费按规定列支。'],
  }),
  clause('TP-NAMES: （境）', '严格控制因公出国⟦（境）→⟧费。', name('因公出国 → 因公出国（境）'), {
    quiet: ['加强因公出国管理。', '严格控制公车运行维护费。', '严格控制公务出国（境）费。'],
  }),
];

/** What a text says beside “三公”经费: vehicles and their number, parts of 机关运行经费, names. */
export const besideThreePublicClauses: readonly Clause[] = [
  ...vehicles,
  ...parts,
  ...rentals,
  ...names,
];
