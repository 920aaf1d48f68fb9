package org.gouji.decision;

/** A row that is not taken: thrown within the package only, so that checks read one by one. */
final class RowRefusal extends Exception {

  private static final long serialVersionUID = 1;

  private final RowProblem problem;
  private final String detail;

  /**
   * @param problem why
   * @param detail the cell concerned or what was expected; may be empty
   */
  RowRefusal(RowProblem problem, String detail) {
    super(problem.code() + ": " + detail);
    this.problem = problem;
    this.detail = detail;
  }

  RowProblem problem() {
    return problem;
  }

  String detail() {
    return detail;
  }
}
