/** Words of the question what came of a message, on the day that its author set. */
export const messageReview = {
  'messageReview.title': 'What came of “{purpose}”?',
  'messageReview.why':
    'Today is the day on which you wanted to look at this message of {pmo}. Two taps and a sentence, and it is in the register.',
  'messageReview.save': 'Write it down',
  'messageReview.missing': 'Please say whether the aim was reached.',
  'messageReview.tooLong': 'What you learned is too long: {most, number} characters at the most.',
  'messageReview.done': 'Written down: “{purpose}”',
  'messageReview.reached': 'Was the aim reached? {reached}',
  'messageReview.change': 'You can change it under “Communications” in the PMO Pulse tab.',
  'messageReview.refused':
    'Nothing was written down: this message is not in the register any more, has not been sent, or is somebody else’s.',
} as const;
