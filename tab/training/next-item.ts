import type { LessonId } from '#core/training/course';
import type { CourseView } from '#core/training/training';

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
