export { FindByName } from './find-by-name.js';
export { PersonPicker } from './person-picker.js';
export { usePerson } from './use-person.js';
