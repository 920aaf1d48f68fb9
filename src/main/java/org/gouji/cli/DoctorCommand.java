package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.run.HealthCheck;
import org.gouji.run.HealthFinding;
import org.gouji.run.MachineHealth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gouji doctor}: says whether everything the program needs is there. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Callable<Integer> {

  private final Wiring wiring;
  private final Console console;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "doctor.output")
  private @Nullable Path output;

  DoctorCommand(Wiring wiring, Console console) {
    this.wiring = wiring;
    this.console = console;
  }

  @Override
  public Integer call() {
    List<HealthCheck> checks = new ArrayList<>(MachineHealth.checks(Optional.ofNullable(output)));
    checks.addAll(wiring.health());
    boolean fine = true;
    for (HealthCheck check : checks) {
      HealthFinding finding = check.find(console.language());
      console.tell(
          finding.ok() ? "doctor.line.ok" : "doctor.line.problem",
          finding.name(),
          finding.detail());
      fine &= finding.ok();
    }
    console.tell(fine ? "doctor.fine" : "doctor.not_fine");
    return fine ? ExitCode.DONE : ExitCode.FAILED;
  }
}
