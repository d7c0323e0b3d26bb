/** Weights of pronoun candidates. */
export function pronounWeights(): readonly number[] {
  return [
    1, 0.8, 0.4, -0.6, 0.3, 0.5, 1, 0.3, 0.5, -1.5, -0.7, 0.5, 0.5, 1, 0.3, 1.5, 0.5, 0.3, 0.5, 1.5, 0.1, 2, 1, -2, -5, -0.5,
    1, -0.5, 1, -1, 2, 0, -2.5,
  ];
}
