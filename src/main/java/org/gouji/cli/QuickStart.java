package org.gouji.cli;

import java.util.Optional;

/**
 * Sees to it that the next start is a quick one.
 *
 * @param archive the archive of this program; empty if there can be none
 */
record QuickStart(Optional<ClassArchive> archive) {

  /** Makes no archive and uses none. */
  static final QuickStart NONE = new QuickStart(Optional.empty());

  /**
   * Makes the archive where there is none for this Java and these jars, and where it can be kept.
   * Called when everything that was asked for is done.
   */
  void afterRun(Console console) throws InterruptedException {
    if (archive.isEmpty() || archive.get().isSettled()) {
      return;
    }
    ArchiveMaking making = new ArchiveMaking(archive.get());
    if (making.isPossible()) {
      console.warn("prepare.once");
      making.make();
    }
  }

  /** {@return the exit code of {@code gouji prepare}} */
  int now(Console console) throws InterruptedException {
    if (archive.isEmpty()) {
      console.warn("prepare.no_jar");
      return ExitCode.FAILED;
    }
    ArchiveMaking.Outcome outcome = new ArchiveMaking(archive.get()).make();
    if (outcome instanceof ArchiveMaking.Impossible impossible) {
      console.warn("prepare.failed", archive.get().folder().toString(), impossible.why());
      return ExitCode.FAILED;
    }
    console.tell(
        outcome instanceof ArchiveMaking.Made ? "prepare.done" : "prepare.under_way",
        archive.get().file().toString());
    return ExitCode.DONE;
  }
}
