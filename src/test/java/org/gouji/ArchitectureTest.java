package org.gouji;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the way of the data: a package uses only those before it. */
class ArchitectureTest {

  private static final List<String> WAY_OF_THE_DATA =
      List.of(
          "geometry",
          "message",
          "page",
          "pdf",
          "scan",
          "ocr",
          "table",
          "form",
          "match",
          "check",
          "calibration",
          "narrative",
          "output",
          "decision",
          "parquet",
          "store",
          "evaluate",
          "run",
          "worker",
          "bulk",
          "cli",
          "spark");

  private static final Map<String, String> ONLY_IMPORTERS =
      Map.of(
          "org.apache.pdfbox..", "pdf",
          "net.sourceforge.tess4j..", "ocr",
          "ai.onnxruntime..", "ocr",
          "com.google.protobuf..", "ocr",
          "technology.tabula..", "table",
          "com.opencsv..", "output",
          "org.dhatim..", "output",
          "org.apache.parquet..", "parquet",
          "picocli..", "cli",
          "org.apache.spark..", "spark");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gouji");

  @Test
  void everyPackageUsesOnlyThoseBeforeIt() {
    for (int i = 0; i < WAY_OF_THE_DATA.size() - 1; i++) {
      String[] later =
          WAY_OF_THE_DATA.subList(i + 1, WAY_OF_THE_DATA.size()).stream()
              .map(name -> "org.gouji." + name + "..")
              .toArray(String[]::new);
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage("org.gouji." + WAY_OF_THE_DATA.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @Test
  void everyLibraryHasOneImporter() {
    ONLY_IMPORTERS.forEach(
        (library, importer) ->
            ArchRuleDefinition.noClasses()
                .that(
                    DescribedPredicate.not(
                        JavaClass.Predicates.resideInAPackage("org.gouji." + importer + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(classes));
  }

  @Test
  void everyPackageHasItsPlaceOnTheWay() {
    for (JavaClass each : classes) {
      String name = each.getPackageName();
      assertTrue(
          name.equals("org.gouji")
              || WAY_OF_THE_DATA.stream()
                  .anyMatch(place -> (name + ".").startsWith("org.gouji." + place + ".")),
          () -> name + " has no place in the order of packages");
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("org.gouji.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
  }
}
