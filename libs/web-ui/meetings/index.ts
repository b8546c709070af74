export { MeetingPage } from './meeting-page.js';
export { MeetingsPage } from './meetings-page.js';
