export { PersonPicker } from './person-picker.js';
export { usePerson } from './use-person.js';
