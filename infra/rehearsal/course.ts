import type { Plot } from './season.ts';

/** How far a proposal's people have come with it, as they remember it themselves. */
export interface Course {
  intakeReplies: number;
  appraisalReplies: number;
  takenBack: boolean;
  amended: boolean;
  progressReturned: boolean;
  progressSkipped: boolean;
  completionReturned: boolean;
  submitted: boolean;
  over: boolean;
  /** Votes given on the text as it stands, by person. */
  votes: Map<string, string>;
  /** Work goes on since this day. */
  workingSince?: string;
  milestones: { id: string; due: string; reached: boolean }[];
  /** Months that were reported or skipped. */
  reported: Set<string>;
}

export type Courses = (plot: Plot) => Course;

export function coursesOf(): Courses {
  const courses = new Map<string, Course>();
  return ({ key }) => {
    const known = courses.get(key);
    if (known) return known;
    const course: Course = {
      intakeReplies: 0,
      appraisalReplies: 0,
      takenBack: false,
      amended: false,
      progressReturned: false,
      progressSkipped: false,
      completionReturned: false,
      submitted: false,
      over: false,
      votes: new Map(),
      milestones: [],
      reported: new Set(),
    };
    courses.set(key, course);
    return course;
  };
}
