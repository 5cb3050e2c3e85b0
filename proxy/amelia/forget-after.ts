/**
 * Does something, and forgets what was kept of it: whatever came of it, and the more so where
 * nobody can tell, the calendar may be another by now. Only where it says that there was nothing,
 * with undefined, all is as it was.
 */
export function forgetAfter<Asked extends unknown[], Answer>(
  act: (...asked: Asked) => Promise<Answer>,
  forget: (...asked: Asked) => void,
): (...asked: Asked) => Promise<Answer> {
  return async (...asked) => {
    let isNothing = false;
    try {
      const answer = await act(...asked);
      isNothing = answer === undefined;
      return answer;
    } finally {
      if (!isNothing) forget(...asked);
    }
  };
}

/**
 * Looks something up, and forgets what was kept of it: that may be another than what was seen. A
 * look that fails has seen nothing.
 */
export function forgetOnceSeen<Asked extends unknown[], Answer>(
  look: (...asked: Asked) => Promise<Answer>,
  forget: (...asked: Asked) => void,
): (...asked: Asked) => Promise<Answer> {
  return async (...asked) => {
    const seen = await look(...asked);
    forget(...asked);
    return seen;
  };
}
