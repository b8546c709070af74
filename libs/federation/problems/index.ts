export {
  type Problem,
  problem,
  PROBLEM_CONTENT_TYPE,
  type ProblemCode,
  type ProblemDetails,
  PROBLEMS,
  readProblem,
} from './problem.js';
