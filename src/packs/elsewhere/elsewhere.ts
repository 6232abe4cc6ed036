import type { ReadPack } from '../../domain/form/pack';
import { appropriationElsewhere } from './appropriation';
import { assetsElsewhere } from './assets';
import { basicByFunction } from './basic-by-function';
import { basicByProject } from './basic-by-project';
import { appropriationBasic, basicElsewhere, governmentBasic, operatingElsewhere } from './basic';
import { compositions } from './compositions';
import {
  appropriationSpending,
  capitalElsewhere,
  expenditureElsewhere,
  fundElsewhere,
  generalElsewhere,
} from './expenditure';
import { generalProjects } from './general-projects';
import { incomeElsewhere } from './income';
import { newAssetsElsewhere } from './new-assets';
import { oneTargetElsewhere } from './one-target';
import { overviewElsewhere } from './overview';
import { procurementElsewhere } from './procurement';
import { projectTargetsElsewhere } from './project-targets';
import { projectsElsewhere } from './project-expenditure';
import { servicesElsewhere } from './services';
import { specialAccountElsewhere } from './special-account';
import { spentAsElsewhere } from './spent-as';
import { targetsElsewhere } from './targets';
import { threePublicElsewhere } from './three-public';
import { unitsElsewhere } from './units';

/** The same forms as other places lay them out: they are read and checked in documents of others, and never offered. */
export const elsewhere: ReadPack = {
  id: compositions.packId,
  title: { zh: '其他地区的版式', en: 'Layouts of other places' },
  forms: [
    overviewElsewhere,
    incomeElsewhere,
    expenditureElsewhere,
    appropriationElsewhere,
    appropriationSpending,
    appropriationBasic,
    governmentBasic,
    generalElsewhere,
    basicElsewhere,
    threePublicElsewhere,
    fundElsewhere,
    capitalElsewhere,
    projectsElsewhere,
    operatingElsewhere,
    procurementElsewhere,
    targetsElsewhere,
    oneTargetElsewhere,
    projectTargetsElsewhere,
    servicesElsewhere,
    assetsElsewhere,
    basicByProject,
    basicByFunction,
    newAssetsElsewhere,
    unitsElsewhere,
    specialAccountElsewhere,
    spentAsElsewhere,
    generalProjects,
  ],
  compositions,
  buttons: { threePublic: threePublicElsewhere.id },
};
