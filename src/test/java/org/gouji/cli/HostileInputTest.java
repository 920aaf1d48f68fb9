package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.message.Language;
import org.gouji.sample.PdfMaker;
import org.gouji.sample.PrintedBlock;
import org.gouji.sample.SetTable;
import org.gouji.sample.Sheet;
import org.gouji.worker.NamesOfBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no files, names that are no names, and cells that are formulas. */
class HostileInputTest {

  private static final Path REPORT = Path.of("corpus", "born_digital", "form2014_plain.pdf");

  /** Cells that a spreadsheet would run, at the beginning of a line or after a comma. */
  private static final Pattern FORMULA =
      Pattern.compile("(?m)(^|,)\"?([=@\\t]|[+-](?![0-9]+(\\.[0-9]+)?\"?(,|\\r)))");

  @TempDir private Path folder = Path.of("");
  private final StringWriter err = new StringWriter();
  private Path input = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void makeFolders() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out");
  }

  @Test
  void everythingThatLooksLikeAReportEndsAsOneRow() throws Exception {
    makeSpecialFiles();

    assertEquals(3, extract());

    String reports = Files.readString(output.resolve("reports.csv"));
    List<String> lines = reports.lines().skip(1).toList();
    assertRow(lines, "pipe.pdf,,failed,file_unreadable");
    assertRow(lines, "device.pdf,,failed,file_unreadable");
    assertRow(lines, "nowhere.pdf,,failed,file_unreadable");
    assertRow(lines, "circle.pdf,,failed,file_unreadable");
    assertRow(lines, "folder.pdf/inside.pdf,");
    assertRow(lines, "bytes%20%FF.pdf,");
    assertRow(lines, "bytes%20%FE.pdf,");
    assertRow(lines, "a".repeat(251) + ".pdf,");
    assertRow(lines, "caf\u00e9.pdf,");
    assertRow(lines, "cafe\u0301.pdf,");
    assertEquals(10, lines.size(), reports);
  }

  private void makeSpecialFiles() throws IOException, InterruptedException {
    int code = new ProcessBuilder("mkfifo", input.resolve("pipe.pdf").toString()).start().waitFor();
    assumeTrue(code == 0, "no pipes here");
    Files.createSymbolicLink(input.resolve("device.pdf"), Path.of("/dev/zero"));
    Files.createSymbolicLink(input.resolve("nowhere.pdf"), Path.of("no-such-file"));
    Files.createSymbolicLink(input.resolve("circle.pdf"), Path.of("circle.pdf"));
    Files.createSymbolicLink(input.resolve("above"), Path.of(".."));
    Files.createDirectory(input.resolve("folder.pdf"));
    Files.createSymbolicLink(input.resolve("folder.pdf").resolve("again"), input);
    report(input.resolve("folder.pdf").resolve("inside.pdf"), 1);
    report(named((byte) 0xff), 2);
    report(named((byte) 0xfe), 3);
    report(input.resolve("a".repeat(251) + ".pdf"), 4);
    report(input.resolve("caf\u00e9.pdf"), 5);
    report(input.resolve("cafe\u0301.pdf"), 6);
  }

  private Path named(byte odd) {
    byte[] name = {odd, '.', 'p', 'd', 'f'};
    return NamesOfBytes.resolve(input, "bytes ", name);
  }

  /** Files of other bytes each: a copy would not be read. */
  private static void report(Path file, int number) throws IOException {
    Files.copy(REPORT, file, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(file, "\n% " + number, StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
  }

  @Test
  void aFileThatMayNotBeReadIsARow() throws IOException {
    Path file = Files.copy(REPORT, input.resolve("secret.pdf"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "this user may read everything");

    assertEquals(3, extract());

    assertRow(
        Files.readAllLines(output.resolve("reports.csv")), "secret.pdf,,failed,file_unreadable");
  }

  @Test
  void noCellIsAFormula() throws IOException {
    Form form = Forms.official().get(Forms.official().size() - 1);
    PdfMaker maker = new PdfMaker();
    String[] cells = {"=1+1", "@SUM(A1)", "+1+1", "-1+1", "=cmd|'/c calc'!A1", "0"};
    int[] next = {0};
    UnaryOperator<String> figures = field -> cells[next[0]++ % cells.length];
    List<Sheet> sheets = new ArrayList<>();
    for (FormTable table : form.tables()) {
      Sheet sheet = new Sheet(sheets.size() + 1, 595, 1_800);
      sheet.print(
          60, 40, 14, sheets.isEmpty() ? "=某某县人民政府2023年政府信息公开工作年度报告" : table.heading().text());
      if (sheets.isEmpty()) {
        sheet.print(60, 60, 10, "=1+1本年收到政府信息公开申请12件。");
      }
      SetTable.of(PrintedBlock.of(table, figures)).set(sheet, 90);
      sheets.add(sheet);
    }
    sheets.forEach(maker::page);
    maker.save(input.resolve("=1+1.pdf"));

    extract();

    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".csv")).toList()) {
        String csv = Files.readString(file).substring(1);
        assertFalse(FORMULA.matcher(csv).find(), csv);
      }
    }
    String fields = Files.readString(output.resolve("fields.csv"));
    assertTrue(fields.contains("'=1+1.pdf,"), fields.substring(0, 2000));
    assertTrue(fields.contains(",'=cmd|"), "cells were read");
  }

  @Test
  void nothingIsWrittenOutsideTheOutputFolder() throws IOException {
    Files.copy(REPORT, input.resolve("..evil.pdf"));
    Files.copy(REPORT, input.resolve("a\\..\\..\\b.pdf"));

    extract();

    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(List.of(input, output), all.sorted().toList());
    }
    try (Stream<Path> all = Files.list(input)) {
      assertEquals(2, all.count());
    }
  }

  private static void assertRow(List<String> lines, String start) {
    List<String> found = lines.stream().filter(line -> line.startsWith(start)).toList();
    assertEquals(1, found.size(), start + " in " + String.join("\n", lines));
  }

  private int extract() {
    Console console =
        new Console(
            new PrintWriter(new StringWriter()), new PrintWriter(err), false, Language.ENGLISH);
    return Gouji.execute(
        Wiring.ofProgram(), console, "extract", input.toString(), "-o", output.toString());
  }
}
