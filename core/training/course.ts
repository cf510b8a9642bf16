// Learning by doing: two short courses for the people of a PMO. Five lessons of a minute each, then practice, then a few
// follow-ups at growing distances. What a lesson says is words of the catalogue, `training.lesson.<lesson>.…`.
import { z } from 'zod';
import { type Letter, letterSchema, letters } from '#core/abcde/letter';
import { fivePs, pSchema } from '#core/kernel/five-p';

export const courseIds = ['abcde', 'five-ps'] as const;
export const courseIdSchema = z.enum(courseIds);
export type CourseId = z.infer<typeof courseIdSchema>;

export const lessonIdSchema = z.union([letterSchema, pSchema]);
export type LessonId = z.infer<typeof lessonIdSchema>;

/** The lessons of each course, in the order of learning. */
export const lessonsOf: Readonly<Record<CourseId, readonly LessonId[]>> = { abcde: letters, 'five-ps': fivePs };

/** Is the lesson about a letter, or about a P? */
export const isLetter = (lesson: LessonId): lesson is Letter => letters.some((letter) => letter === lesson);

/** The course that a lesson belongs to; no two courses have one in common. */
export const courseOfLesson = (lesson: LessonId): CourseId => (isLetter(lesson) ? 'abcde' : 'five-ps');

/** A course is finished once every lesson was read and so many exercises were done, right or wrong. */
export const exercisesToFinish = 5;
