import type { CurriculumPack } from './curriculum-pack.js';

export const CORE_EN: CurriculumPack = {
  format: 'massline-curriculum/1',
  code: 'core',
  version: 1,
  language: 'en',
  title: 'Core curriculum',
  modules: [
    {
      code: 'points-of-unity',
      title: 'What unites us',
      aim: 'You can say in your own words what each of our points of unity asks of us, and what you doubt.',
      readings: [
        {
          title: 'How to read points of unity',
          minutes: 15,
          text: 'Points of unity are few and numbered, so that they can be discussed one by one. They are not a creed: each was put to a vote, has a version, and can be changed by those whom it binds.\nRead the points of this organization on the page Unity before you go on. For each, ask three questions. What does it say that somebody could reject? What would we do differently tomorrow if we took it at its word? Where have we already acted against it?\nWhoever helps us without being a member needs to agree to none of this. The working rules are enough.',
        },
        {
          title: 'Agreement, doubt and refusal',
          minutes: 10,
          text: 'A member affirms each clause separately. A doubt is not a refusal: say it in the circle, where it is written down as a position with or without your name. If most see it otherwise, your position stays in the record. It may be right later.\nAn organization in which nobody doubts aloud has stopped learning.',
        },
      ],
      questions: [
        'Which point is hardest to explain to a neighbour, and why?',
        'Where does our daily work already show a point, and where does it not?',
        'What would you write differently, and what would that change?',
      ],
    },
    {
      code: 'deciding-together',
      title: 'How decisions are taken',
      aim: 'You can bring a proposal, speak for and against it, and find a past decision in the record.',
      readings: [
        {
          title: 'From a question to a decision',
          minutes: 15,
          text: 'A decision has a text that can be read without having been there, a body that took it, a day, and a rule by which it was taken: consensus, a majority, two thirds. One person records it and another confirms that it was so. Only then does it hold.\nBefore a vote, everyone who wants to has spoken once before anyone speaks twice. Those who are against are asked what would change their minds. A vote settles what we do, not who was right: the minority may keep its opinion, say so, and bring it up again when there is something new.\nWhat was decided is carried out by all who took part, also by those who voted against it, unless it breaks our own rules or the law.',
        },
        {
          title: 'Read a decision',
          minutes: 10,
          text: 'Open the page Record and choose a decision. Find out which body took it, who recorded it, who confirmed it, and whether anything follows from it. Then press the button that checks the record: your own browser recomputes that nothing was changed afterwards.',
        },
      ],
      questions: [
        'When is consensus better than a majority, and when is it a way to decide nothing?',
        'What does somebody need in order to be able to disagree here?',
        'Which decision of ours would you bring up again, and with what new reason?',
      ],
    },
    {
      code: 'rotation-and-recall',
      title: 'Rotation and recall',
      aim: 'You know why offices move on, how the next turn is found, and how somebody is relieved of an office.',
      readings: [
        {
          title: 'Nobody owns an office',
          minutes: 15,
          text: 'An office is a list of duties for a limited time. Whoever holds it for long knows more than the others, is asked by everyone, and in the end is needed: that is how power settles, without anyone having wanted it. So offices rotate. The turn goes to the one who has never served, or whose service is longest ago. Anybody can recompute it from the record.\nA turn may be passed, with a reason from a short list, or exchanged with somebody. Whoever is not ready says so and gets help from somebody who held the office before. Not being ready is no shame; never being asked is a wrong.',
        },
        {
          title: 'Handing over and being recalled',
          minutes: 10,
          text: 'At the end of a term the holder writes down what is open, where things are and which days are coming. The next one confirms having it.\nThose who gave an office can take it back before the term ends. The same rules hold for every office, and the person concerned is heard but does not chair the discussion. A recall ends a mandate. It is no judgement on a person, and it is not a punishment.',
        },
      ],
      questions: [
        'Which of our offices would be hard to hand over tomorrow? What would have to be written down?',
        'What makes it easier for someone to take a first turn?',
        'How do we speak with somebody who has just been recalled?',
      ],
    },
    {
      code: 'first-aid',
      title: 'First aid, and help in distress',
      aim: 'You know what to do until trained help comes, and where you can learn more.',
      readings: [
        {
          title: 'The first minutes',
          minutes: 15,
          text: 'Look first whether you are safe yourself. Speak to the person, tell them your name, ask whether you may help. Call the emergency number of the place where you are, or send somebody by name to do it: say where you are, what happened, how many are hurt, and wait for questions.\nWhoever does not answer and does not breathe normally needs chest compressions at once, hard and fast in the middle of the chest, until help comes; if there is a defibrillator, switch it on and do what it says. Strong bleeding: press on it firmly and keep pressing. Whoever breathes but does not wake: turn them on their side. Keep them warm, and stay.\nThis page does not replace a course. Ask the public health office, the fire brigade or an aid society near you for one, and learn it in pairs. Write down which of us have a course that is still valid.',
        },
      ],
      questions: [
        'Where we work: what is the emergency number, where is the first-aid box, where the nearest defibrillator?',
        'Who among us will take the next course, and who takes over their work that day?',
      ],
    },
    {
      code: 'calm-and-rights',
      title: 'De-escalation, and knowing your rights',
      aim: 'You can calm a tense situation without touching anyone, and you know what you may ask for.',
      readings: [
        {
          title: 'Making a situation smaller',
          minutes: 15,
          text: 'Our aim is that everybody goes home unhurt. Go in pairs, one speaks and one watches. Stand at the side, at arm’s length and a half, hands open and visible. Speak slowly and lower than the other person. Say what you see and ask one question: "You are angry. What do you need?" Offer two ways that are both acceptable to you. Move an audience away rather than the person.\nDo not touch, threaten, mock or argue about who began. If somebody has a weapon or you are afraid, go, take others with you and call for help. Afterwards sit down with those concerned, the same day.',
        },
        {
          title: 'Know your rights',
          minutes: 15,
          text: 'Rights differ from place to place, and this page is no legal advice. Find out together, from the text of the law or from a legal advice centre near you: whether a meeting or a stall needs a permit and from whom; whether you have to say who you are when asked; whether you must answer further questions; whether you may film in public; how to ask for a lawyer and for an interpreter; what special protection children and people without secure residence have.\nWhat holds almost everywhere: stay calm, do not run, do not resist, ask whether you are free to go, say that you would like a lawyer, sign nothing that you have not understood. Write down time, place and names of witnesses as soon as you can. Give what you wrote to the lawyer and to nobody else.\nWe act within the law and in the open. What we plan can be read by anyone whom it concerns.',
        },
      ],
      questions: [
        'Play it through in threes: one is angry, one speaks, one watches. What helped?',
        'Which of our activities needs a permit, and who asks for it by when?',
        'Where do we get legal advice, and is the number written where everybody finds it?',
      ],
    },
  ],
};
