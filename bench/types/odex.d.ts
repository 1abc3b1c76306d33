/** The part of odex that the bench calls. The package ships its TypeScript sources, which do not compile under this project's options. */
export class Solver {
  constructor(dimension: number);
  denseOutput: boolean;
  denseComponents: number[];
  relativeTolerance: number;
  absoluteTolerance: number;
  initialStepSize: number;
  maxSteps: number;
  solve(
    slope: (x: number, y: number[]) => number[],
    from: number,
    start: number[],
    to: number,
    onStep?: (
      count: number,
      fromX: number,
      toX: number,
      y: number[],
      interpolate: (component: number, x: number) => number,
    ) => unknown,
  ): { readonly y: number[] };
}
