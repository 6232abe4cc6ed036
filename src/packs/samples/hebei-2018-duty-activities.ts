import type { FormValues } from '../../domain/form/form-values';
import { unknownProfile } from '../../domain/form/profile';
import type { FormSample } from '../sample';

type Bands = readonly [excellent: string, good: string, medium: string, poor: string];

const from98: Bands = ['98%以上', '95%～98%', '90%～95%', '90%以下'];
const full: Bands = ['100%', '95%～100%', '90%～95%', '90%以下'];
const stepsOf10: Bands = ['100%', '90%～100%', '80%～90%', '80%以下'];
const spending: Bands = ['小于100%', '小于103%', '小于110%', '110%以上'];
const effect: Bands = ['效果明显', '效果较好', '效果一般', '没效果'];
const satisfied: Bands = ['非常满意', '满意', '一般满意', '不满意'];
const repairs: Bands = ['10%以下', '10%～15%', '15%～20%', '20%以上'];
const scrapped: Bands = ['无报废情况', '10个以内', '11～15个', '16个以上'];
const answered: Bands = ['98%以上', '92%～98%', '90%～92%', '90%以下'];

function activity(
  name: string,
  budget: number | null,
  content: string,
  goal: string,
  ...indicators: readonly (readonly [name: string, bands: Bands])[]
): FormValues {
  return {
    activity: name,
    budget,
    content,
    goal,
    indicators: indicators.map(([indicator, [excellent, good, medium, poor]]) => ({
      indicator,
      excellent,
      good,
      medium,
      poor,
    })),
  };
}

const approval: FormValues = {
  duty: '一、行政审批',
  dutyContent: '办理划转到本局的审批事项，管理窗口、系统和档案，培训和考核审批人员。',
  dutyGoal: '审批流程规范、公开，事项在承诺的时限内办结。',
  activities: [
    activity(
      '1、审批事项办理',
      14.5,
      '受理、审查和办结审批事项，印制证照，组织需要的测量和评审。',
      '全年审批事项在承诺时限内办结，证照按时发放。',
      ['事项公开率', from98],
      ['事项办结率', from98],
      ['证照发放率', from98],
    ),
    activity(
      '2、现场勘验',
      0.5,
      '对需要到场查看的申请组织勘验，出具勘验意见。',
      '申请人不因勘验等待，勘验费用有保障。',
      ['勘验完成率', full],
      ['勘验面积覆盖率', ['90%以上', '85%～90%', '80%～85%', '80%以下']],
      ['勘验经费保障率', from98],
    ),
    activity(
      '3、大厅和系统管理',
      6,
      '管理大厅和窗口的日常秩序，更新和维护审批用的软硬件。',
      '审批系统和窗口设备全年稳定运行。',
      ['系统故障次数', ['3次以内', '5次以内', '8次以内', '大于8次']],
      ['监控连续性', ['无间隙监控', '2天以内间隙监控', '3天以内间隙监控', '3天以上间隙监控']],
      ['计算机报修率', ['10%以内', '10%～20%', '20%～30%', '30%以上']],
    ),
    activity(
      '4、政策宣传和文化建设',
      7,
      '编印办事指南和宣传品，布置大厅环境。',
      '办事群众了解政策，认可办事环境。',
      ['环境改善程度', effect],
      ['宣传影响程度', effect],
      ['办事环境认可度', ['95%以上', '90%～95%', '85%～90%', '85%以下']],
    ),
    activity(
      '5、专项会议和培训',
      3.5,
      '组织审批业务会议和窗口人员培训。',
      '全年每名窗口人员至少参加一次业务培训。',
      ['培训成效', effect],
      ['业务熟练程度', ['业务熟练度高', '业务熟练度较好', '业务熟练度一般', '业务仍不熟练']],
      ['培训参加率', from98],
    ),
    activity(
      '6、档案管理',
      null,
      '接收、整理和保管纸质与电子审批档案。',
      '审批档案齐全，随时可以查阅。',
      ['财务资料归档率', from98],
      ['文书资料归档率', from98],
      ['审批资料归档率', from98],
    ),
    activity(
      '7、督查督办',
      2,
      '跟踪年度任务和审批时限，督促逾期事项办理。',
      '年度任务全部按期完成。',
      ['任务逾期率', ['3%以内', '5%以内', '8%以内', '8%以上']],
      ['审批按时完成率', full],
      ['年度任务完成率', full],
    ),
    activity(
      '8、应急管理',
      null,
      '制定应急方案，处理影响审批业务的突发情况。',
      '发生突发情况时审批业务不中断。',
      ['应急方案知晓率', full],
      ['应急经费使用率', spending],
      ['应急事项次数', ['3次以下', '4～5次', '6～8次', '9次以上']],
    ),
  ],
};

const reform: FormValues = {
  duty: '二、审批制度改革',
  dutyContent: '落实审批制度改革的各项要求，改进工作机制和考核系统。',
  dutyGoal: '审批环节减少，考核系统满足改革后的需要。',
  activities: [
    activity(
      '1、改革政策宣传',
      1,
      '面向企业和群众宣传审批改革的政策和做法。',
      '全年开展宣传活动不少于5次。',
      ['宣传活动次数', ['5次以上', '3～4次', '2次', '1次以下']],
      ['网上公开率', ['90%以上', '80%～90%', '70%～80%', '70%以下']],
      ['改革政策知晓率', from98],
    ),
    activity(
      '2、改革调研',
      null,
      '考察先进做法，提出精简审批环节的方案。',
      '考察成果用于本地的审批流程。',
      ['考察成果转化率', ['60%以上', '50%～60%', '40%～50%', '40%以下']],
      ['考察经费使用率', spending],
      ['调研报告数量', ['4篇以上', '3篇', '2篇', '1篇以下']],
    ),
    activity(
      '3、考核系统升级',
      4,
      '升级审批考核系统，提高同时在线的人数。',
      '系统升级后稳定运行，使用人员满意。',
      ['系统使用满意度', satisfied],
      ['升级经费使用率', spending],
      ['系统维修次数', ['5次以下', '6～7次', '8～10次', '11次以上']],
    ),
    activity(
      '4、绩效考核',
      null,
      '对机关和窗口人员进行季度和年度考核。',
      '年度考核目标全部完成。',
      ['考核目标完成率', ['95%以上', '90%～95%', '80%～90%', '80%以下']],
      ['考核覆盖率', stepsOf10],
      ['考核合格率', stepsOf10],
    ),
    activity(
      '5、机关设备保障',
      4.98,
      '配备和更换机关办公家具、电脑和打印设备。',
      '办公设备全年正常使用。',
      ['报废设备数量', scrapped],
      ['设备经费使用率', spending],
      ['设备报修率', repairs],
    ),
  ],
};

const service: FormValues = {
  duty: '三、政务服务',
  dutyContent: '管理政务服务中心，指导乡镇和村（居）开展政务服务。',
  dutyGoal: '三级政务服务全面覆盖，热线按时答复。',
  activities: [
    activity(
      '1、窗口秩序管理',
      null,
      '检查窗口的着装、言行和服务纪律，处理群众意见。',
      '窗口服务文明，群众满意。',
      ['意见箱举报率', ['10%以内', '15%以内', '20%以内', '20%以上']],
      ['窗口服务满意度', satisfied],
      ['群众投诉率', ['5%以下', '5%～8%', '8%～10%', '10%以上']],
    ),
    activity(
      '2、基层服务体系建设',
      null,
      '按照统一标准建设区、乡镇（街道）和村（居）三级服务场所。',
      '群众在家门口能够办理常用事项。',
      ['便民服务站建成率', full],
      ['乡镇服务中心达标率', full],
      ['街道服务中心达标率', full],
    ),
    activity(
      '3、中心设备保障',
      6.52,
      '配备和更换服务中心的办公家具、电脑和打印设备。',
      '服务中心的设备全年正常使用。',
      ['报废设备数量', scrapped],
      ['设备经费使用率', spending],
      ['设备报修率', repairs],
    ),
    activity(
      '4、市长热线办理',
      null,
      '受理热线转办的咨询、求助和投诉，督促承办单位答复。',
      '热线事项在规定的时限内答复。',
      ['按时答复率', answered],
      ['一次办结率', answered],
      ['回访满意率', answered],
    ),
  ],
};

export const dutyActivitiesSamples: readonly FormSample[] = [
  {
    packId: 'hebei-2018',
    formId: 'F02',
    styleId: 'duties',
    profile: {
      ...unknownProfile,
      year: 2019,
      department: '某某经济技术开发区行政审批局',
      code: '442',
    },
    values: { duties: [approval, reform, service] },
  },
  {
    packId: 'hebei-2018',
    formId: 'F02',
    styleId: 'activities',
    profile: { ...unknownProfile, year: 2018, department: '政务服务部门', code: '630' },
    // The printed budgets are more than the project expenditure of 15.5; these make it up.
    values: {
      activities: [
        activity(
          '政务外网费用；窗口技术设备维护维修',
          9.5,
          '支付政务外网线路费用，维护大厅窗口的电脑、打印机和机房设备。',
          '窗口网络和设备全年可用，证照业务不中断。',
          ['窗口业务完成率', ['100%', '95%～100%', '90%～95%', '90%以下']],
        ),
        activity(
          '窗口办公费',
          6,
          '购置窗口办公用品和便民物品，印制表格和告知单。',
          '窗口日常工作正常开展，便民物品齐备。',
          ['窗口日常工作完成率', ['100%', '95%～100%', '90%～95%', '90%以下']],
        ),
      ],
    },
  },
];
