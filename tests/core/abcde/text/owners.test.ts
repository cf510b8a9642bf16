import { findingsOf } from './findings-of';

const withOwner = [
  'It would be helpful if site leads could read it.',
  'We look for five project managers.',
  'Dear project managers,\nplease send the list.',
  'Hi Tom, could you help?',
  'You must sign.',
  'Project managers must enter their hours.',
  'Anna to send the minutes.',
  'Site leads, please name a user.',
  'Each project lead has to confirm the data.',
  'The form must be signed by the sponsor.',
  'Could you sign?',
  'Hello Finance team,\nsend us the numbers.',
  '@Tom please check the log.',
  'Line managers are asked to release two people.',
  'Good morning Ines,\nplease call me.',
  'We ask all line managers to reply.',
  'Tom, please sign.',
  'Members of the board,\nplease vote by Friday.',
  'All sponsors please sign by Friday.',
  'Dear colleagues in Procurement,\nplease check the list.',
  'What you need to do:\n- Send the list',
  'Actions:\n- Marta: send the plan by 3 May',
  'Ben – can you take this one?',
  'To: all project leads\nPlease update your plan.',
  'Dear Ms Weber,\nplease sign.',
  'I need the list from you today.',
];

const withoutOwner = [
  'Ask Finance for the figures.',
  'Dear all,\nplease send the list.',
  'Please send the list.',
  'Dear colleagues,\nsend us the list if you like it.',
  'Hi everyone,\nreply by Friday.',
  'Forms must be handed in.',
  'Hello,\nplease reply.',
  'Can someone take notes?',
  'Hi team,\nplease reply.',
  'Dear all,\nplease check the plan that was approved by the board.',
  'Dear project managers,\nthe portal is closed.',
  'Hi there,\nplease vote.',
  'Good morning,\nplease vote.',
  'Reminder: please vote.',
  'Please vote. As you know, time is short.',
  'All reports are to be sent in as soon as possible.',
  'If you like, send a note.',
  'Everyone must register.',
  'Deadline: Friday. Please reply.',
  'Please, vote.',
  'Today, please vote.',
  'Dear all,\nplease use the portal.\nMany of you do.',
  'Dear colleagues and friends,\nplease vote.',
];

describe('a text', () => {
  it.each(withOwner)('names who is to do it: %s', (text) => {
    expect(findingsOf(text).owners).not.toEqual([]);
  });

  it.each(withoutOwner)('names nobody for it: %s', (text) => {
    expect(findingsOf(text).owners).toEqual([]);
  });
});
