import { unknownProfile, type DepartmentProfile } from '../domain/form/profile';
import { nationalId } from '../packs/national-id';

/** Until somebody says what department this is. */
export const noProfile: DepartmentProfile = {
  ...unknownProfile,
  packId: nationalId,
  styles: {},
  level: null,
};
