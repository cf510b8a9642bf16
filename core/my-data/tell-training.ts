import { letters } from '#core/abcde/letter';
import type { Say } from '#core/language/language';
import type { ExerciseRecord } from '#core/training/progress';
import { type Fact, makeFactsIn, timeIn } from './facts';
import type { MyWorkspace } from './my-data';

const exerciseIn = (say: Say, id: string, record: ExerciseRecord): string => {
  const { rounds, doneAt, dueAt, ratings, answer } = record;
  const said = ratings
    ? letters.map((letter) => `${say(`abcde.letter.${letter}`)} ${ratings[letter]}`).join(', ')
    : (answer?.choice ?? '');
  const words = say('myData.training.exercise', { id, said, rounds, done: timeIn(say, doneAt) ?? '' });
  return dueAt === null ? words : `${words} ${say('myData.training.due', { due: timeIn(say, dueAt) ?? '' })}`;
};

/** What is kept of somebody's learning in a PMO. */
export const tellTraining = (say: Say, { training }: MyWorkspace): Fact[] => {
  const fact = makeFactsIn(say);
  return training.flatMap(({ course, lessons, exercises, wantsFollowUps, remindedAt, finishedAt }) => [
    ...fact(
      'myData.training',
      say('myData.training.course', { course: say(`training.course.${course}`), read: lessons.length }),
    ),
    ...Object.entries(exercises).flatMap(([id, record]) =>
      fact('myData.training.practice', exerciseIn(say, id, record)),
    ),
    ...fact('myData.training.followUps', say(wantsFollowUps ? 'training.followUps.on' : 'training.followUps.off')),
    ...fact('myData.training.reminded', timeIn(say, remindedAt)),
    ...fact('myData.training.finished', timeIn(say, finishedAt)),
  ]);
};
