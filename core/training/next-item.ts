import type { LessonId } from './course';
import type { CourseView, Training } from './training';

/** One thing to do in a course. */
export type Item =
  | { readonly kind: 'lesson'; readonly id: LessonId }
  | { readonly kind: 'exercise'; readonly id: string };

/** What comes next: what is due first, then lessons in their order, then exercises; null when all is done for now. */
export const nextItem = ({ lessons, exercises }: CourseView): Item | null => {
  const due = exercises.find(({ isDue }) => isDue);
  if (due) return { kind: 'exercise', id: due.id };
  const lesson = lessons.find(({ isRead }) => !isRead);
  if (lesson) return { kind: 'lesson', id: lesson.id };
  const fresh = exercises.find(({ compared }) => compared === null);
  return fresh ? { kind: 'exercise', id: fresh.id } : null;
};

/**
 * Where somebody goes on who chooses no course: what is due in either, then the course that is not finished, then whatever
 * is left to practise; null when there is nothing for now.
 */
export const nextOf = ({ courses }: Training): { readonly course: CourseView; readonly item: Item } | null => {
  const inOrder = [
    ...courses.filter(({ due }) => due > 0),
    ...courses.filter(({ finishedAt }) => finishedAt === null),
    ...courses,
  ];
  for (const course of inOrder) {
    const item = nextItem(course);
    if (item) return { course, item };
  }
  return null;
};
