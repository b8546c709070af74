/** Short texts that an organization of a test adopts. */
export const CLAUSES = {
  'working-rules': [
    { title: 'Care', text: 'We look after each other and after what is given.' },
    { title: 'Keys', text: 'Whoever opens also closes.' },
  ],
  'points-of-unity': [
    { title: 'Mutual aid', text: 'We give what we have, and ask for what we need.' },
    { title: 'Equality', text: 'Nobody decides for somebody else.' },
  ],
};
