/** Words of the two short courses: lessons, practice, questions about a release, follow-ups. */
export const training = {
  'training.course.abcde': 'ABCDE: five questions to ask of a message',
  'training.course.five-ps': 'The five Ps, on your own figures',
  'training.lesson.audience.point':
    'A message for everybody is seldom for anybody. Name the group that has to act, look up in the register what they need and already know, and leave the others in peace.',
  'training.lesson.audience.weak': 'To all staff: the template for status reports has been revised.',
  'training.lesson.audience.better':
    'To the 45 project leads: from March on your status report has four fields instead of eleven.',
  'training.lesson.behaviour.point':
    'Decide what should be different afterwards. Put it into one sentence: who does what by when, and why it helps them. If nothing is to be done, say so.',
  'training.lesson.behaviour.weak': 'Feedback on the plan would be appreciated.',
  'training.lesson.behaviour.better':
    'Please tell me by Thursday whether your team can start on 4 May, so that nobody waits for a room.',
  'training.lesson.content.point':
    'The first line is the point, from the reader’s side. Then the facts, checked, in short sentences and plain words. One page at the most; what is left over belongs elsewhere.',
  'training.lesson.content.weak':
    'In the course of the harmonisation of our process landscape, the gate criteria have been aligned.',
  'training.lesson.content.better': 'You need two papers fewer for the next gate. These three are left.',
  'training.lesson.delivery.point':
    'Choose channel, time and sender by what these readers prefer, not by habit. Everybody must be able to read it, and it says whom to answer.',
  'training.lesson.delivery.weak': 'A mail on Friday at 18:30 from “PMO, do not reply”.',
  'training.lesson.delivery.better':
    'A short chat message on Tuesday morning from the person they know, who answers questions until noon.',
  'training.lesson.evaluation.point':
    'Set by what you will see that it worked before you send it, look on a date, and write down what you learned. How many opened it says little.',
  'training.lesson.evaluation.weak': 'We hope that this helps.',
  'training.lesson.evaluation.better':
    'It worked if 40 of 45 reports use the new form in March. We count on 2 April and tell you.',
  'training.lesson.product.point':
    'Does the PMO give people what they need to do their work? First comes help that works, such as plans, rooms, advice and decisions in time.',
  'training.lesson.product.weak': 'We offer 34 services. The list is on our page.',
  'training.lesson.product.better':
    'We asked what you need most. From Monday you get a staffing answer within two days.',
  'training.lesson.physical-evidence.point':
    'Can people see what came of it? Benefits that nobody shows are not believed. Show few, with who counted them and how.',
  'training.lesson.physical-evidence.weak': 'The programme was completed successfully.',
  'training.lesson.physical-evidence.better':
    'Call-backs fell by 27 percent, counted by the service desk. Waiting times did not change.',
  'training.lesson.price.point':
    'What does it cost people to work with you, in time, forms and nerves, and what do they get back? Raise the value, or take barriers away.',
  'training.lesson.price.weak': 'Please fill in the attached eleven sheets.',
  'training.lesson.price.better': 'Four fields, ten minutes. We fill in the rest from what you gave us last time.',
  'training.lesson.people.point':
    'Confidence grows by experience with people: somebody who knows them, keeps promises and can be reached. One broken promise weighs more than ten brochures.',
  'training.lesson.people.weak': 'Please direct all enquiries to the central mailbox.',
  'training.lesson.people.better': 'Rahel looks after your area. She calls back on the same day.',
  'training.lesson.process.point':
    'Does the way of working fit these people? The same steps for a small and a large project fit neither. Make it personal where it matters to them.',
  'training.lesson.process.weak': 'The process is binding for all projects without exception.',
  'training.lesson.process.better':
    'Projects below 50 days skip gate 2. You choose when we look at your plan together.',
  'training.example': 'A made-up example',
  'training.ask.largest-shortfall': 'Which P has the largest shortfall, of the gaps that are shown?',
  'training.ask.clear-or-chance':
    'The gap of {p} is {gap, number, ::.0}, its interval goes from {low, number, ::.0} to {high, number, ::.0}. What may you say?',
  'training.ask.no-interval': 'No gap of this release has an interval. What may you say of a gap?',
  'training.ask.hidden-figure': 'The gap of {p} is hidden. What may you not conclude from that?',
  'training.ask.none-hidden': 'Suppose the figure of a group is hidden. What may you not conclude from that?',
  'training.ask.who-answered':
    '{n, number} of the {delivered, number} people who were reached answered. What may you write?',
  'training.ask.count-hidden': 'How many answered is hidden. What may you write?',
  'training.ask.value':
    'Value is rated {value, number, ::.0}, its interval goes from {low, number, ::.0} to {high, number, ::.0}. The middle of the scale is {middle, number}. What may you say?',
  'training.ask.no-value':
    'The rating of value has no interval, or is hidden. What may you say about the middle of the scale?',
  'training.choice.none': 'None falls short',
  'training.choice.cannot-tell': 'That cannot be told from these figures',
  'training.choice.below': 'They get less than they need',
  'training.choice.above': 'They get more than they need',
  'training.choice.chance': 'It could be chance',
  'training.choice.value.below': 'It is clearly below the middle',
  'training.choice.value.above': 'It is clearly above the middle',
  'training.choice.protects': 'That showing it could give away what single people said',
  'training.choice.bad': 'That these people are dissatisfied',
  'training.choice.later': 'That it may be shown when more people answer',
  'training.choice.all': '“Our stakeholders think …”',
  'training.choice.answered': '“Those who answered think …”, with how many that were',
  'training.choice.nothing': 'Nothing about what they think',
  'training.reason.largest':
    'Right is: {names}. The lowest gap is the largest shortfall. Look at its interval, too, before you act on it.',
  'training.reason.no-shortfall': 'No gap that is shown is below zero.',
  'training.reason.too-few-gaps': 'Fewer than two gaps are shown as numbers, so there is nothing to compare.',
  'training.reason.below': 'The whole interval lies below: chance alone would hardly do that.',
  'training.reason.above': 'The whole interval lies above: chance alone would hardly do that.',
  'training.reason.chance':
    'The interval lies on both sides: with other people it might have come out the other way round.',
  'training.reason.no-interval': 'Without an interval nobody knows how much of it is chance.',
  'training.reason.hidden':
    'It is hidden because too few answered, or there is nothing to show. A hidden figure may be good or bad.',
  'training.reason.complementary':
    'It is hidden because another one could be worked out from it. A hidden figure may be good or bad.',
  'training.reason.all': 'Everybody who was reached has answered.',
  'training.reason.answered':
    '{n, number} of {delivered, number} is what you know of. Those who kept silent may think otherwise, so say how many answered.',
  'training.reason.nothing': 'So few answered that anything said of them could be said of one person.',
  'training.followUps.on': 'PMO Pulse may write to you when something is due',
  'training.followUps.off': 'PMO Pulse does not write to you about it',
} as const;
