/** "Real or fake?": which message is shown, and what was answered. */
export type Quiz = {
  /** From 0; as large as the count when all were seen. */
  at: number;
  right: number;
  /** What was said of the message that is shown; undefined before. */
  said: boolean | undefined;
};

export const START: Quiz = { at: 0, right: 0, said: undefined };

/** Says whether the message is real. A second answer to the same message changes nothing. */
export function say(quiz: Quiz, real: boolean, isReal: boolean): Quiz {
  if (quiz.said !== undefined) return quiz;
  return { ...quiz, said: real, right: quiz.right + (real === isReal ? 1 : 0) };
}

/** Goes on, once there was an answer. */
export function next(quiz: Quiz): Quiz {
  return quiz.said === undefined ? quiz : { at: quiz.at + 1, right: quiz.right, said: undefined };
}
