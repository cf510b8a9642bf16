// Labels, greetings of all and forms that look like owners, and owners that look like these.
import { findingsOf } from './findings-of';

const found = [
  'Hi Priya could you check the list?',
  'Dear Ms. Halvorsen,\nplease sign.',
  'Ms. Weber, please sign.',
  '@Tariq could you swap it?',
  'Hello Projectleaders,\nplease send the list.',
  'Work package leads, please bring one report.',
  "You'd need to get a signature.",
  'Can u check it?',
  'Tom – please sign.',
  'Marta: send the plan.',
  'Beatriz, when you have a minute, please check the log.',
  'Finance: send us the figures.',
  'Project leads: check your dates.',
  'Dr. Obi, please sign.',
  'Key users must test the form.',
  'Site leads are asked to reply.',
  'The form shall be countersigned by the line controller.',
  'Each team lead has to reply.',
  'Dear sponsors,\nsend us your vote.',
  'Good morning Ines please call me.',
  'Hi Tom and Jo, please check it.',
  'Lindqvist to draft the plan.',
  'Head of Risk to update the log.',
  'You have to register.',
  'To: line managers\nPlease reply.',
  'All project leads, please reply.',
];

const notFound = [
  'Purpose: review all plans by Friday.',
  'Venue: room 4. Please bring a laptop.',
  'Morning all ☕ the server is down. Please wait.',
  'Hi all the server is down, please wait.',
  'After Easter, please send the list.',
  'Ideally, please send it today.',
  'PS: please bring a pen.',
  'FYI: send the list to me.',
  'Step One: open the page.',
  'They are to be brought to the desk.',
  'These have to be signed.',
  'Project Linden: the plan is late. Please sign.',
  'Venue: Hall B\nPlease register.',
  'Currently, please do not use it.',
  'The desk (bldg. C, open 8 a.m.) is new. Please register.',
  'E-Freight: the customs office still has to publish its interface.',
  'Please ask your board.',
  'Second, check the list.',
  'Dear all,\nthe board must decide. Please wait.',
  'Good morning everybody please save your files.',
  'Hi there please save your files.',
  'When: Friday. Please register.',
  'Next Monday, please reply.',
  'Our tool, the portal, is new. Please register.',
  'He said: "You must sign." Please register.',
  'How can you take part? Please register.',
  'If you have to leave, please tell us.',
];

describe('a text', () => {
  it.each(found)('names who is to do it: %s', (text) => {
    expect(findingsOf(text).owners).not.toEqual([]);
  });

  it.each(notFound)('names nobody for it: %s', (text) => {
    expect(findingsOf(text).owners).toEqual([]);
  });
});
