/** Vehicles by what they are for, as the templates of departments list them. */
export const vehicleKinds = [
  ...['副部（省）级及以上领导用车{leaderVehicles}辆', '主要负责人用车{headVehicles}辆'],
  ...['机要通信用车{confidentialVehicles}辆', '应急保障用车{emergencyVehicles}辆'],
  ...['执法执勤用车{enforcementVehicles}辆', '特种专业技术用车{specialVehicles}辆'],
  ...['离退休干部服务用车{retiredVehicles}辆', '其他用车{otherVehicles}辆'],
].join('、');

/** Beside the vehicles. */
export const largeEquipment = '单价100万元（含）以上设备（不含车辆）{largeEquipment}台（套）';
