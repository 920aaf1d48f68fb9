package org.gouji;

import java.io.PrintWriter;
import java.nio.file.*;
import java.util.*;
import org.gouji.form.Forms;
import org.gouji.match.*;
import org.gouji.page.*;
import org.gouji.pdf.*;
import org.gouji.table.*;

final class Trial {
  public static void main(String[] args) throws Exception {
    ReportReader reader = new ReportReader(Forms.official());
    try (PrintWriter out = new PrintWriter(args[0], "UTF-8")) {
      out.println("source_file,field,value,flag,confidence,printed,reasons,reading");
      for (int a = 1; a < args.length; a++) {
        Path p = Path.of(args[a]);
        PdfOpening o = PdfDocument.open(p);
        if (o instanceof PdfOpening.Refused r) {
          System.out.println(p + " REFUSED " + r);
          continue;
        }
        long t = System.nanoTime();
        try (PdfDocument d = ((PdfOpening.Opened) o).document()) {
          List<PageContent> pages = new ArrayList<>();
          StringBuilder layers = new StringBuilder();
          for (int n = 1; n <= d.pageCount(); n++) {
            PageReading r = d.read(n);
            layers.append(r.layer()).append(' ');
            if (!r.layer().needsPicture()) pages.add(r.content());
          }
          List<Table> tables = TableFinder.find(pages);
          ReportContent c = reader.read(pages, tables);
          Map<String, Integer> flags = new TreeMap<>();
          c.fields().forEach(f -> flags.merge(f.flag().code(), 1, Integer::sum));
          System.out.printf(
              "%s | %s| %s %s %s | tables %d %s | %s stray %d | %d ms%n",
              p.getFileName(),
              layers,
              c.authority(),
              c.year().orElse(0),
              c.form().map(f -> f.id()).orElse("-"),
              tables.size(),
              tables.stream()
                  .map(
                      x ->
                          x.parts().stream()
                              .map(g -> g.rows() + "x" + g.columns())
                              .toList()
                              .toString())
                  .toList(),
              flags,
              c.strayInk().size(),
              (System.nanoTime() - t) / 1000000);
          for (ExtractedField f : c.fields())
            out.printf(
                "\"%s\",%s,%s,%s,%.5f,\"%s\",%s,%s%n",
                p.getFileName(),
                f.definition().id(),
                f.value().map(v -> v.toPlainString()).orElse(""),
                f.flag().code(),
                f.confidence(),
                f.printed().replace("\"", "'"),
                f.reasons().stream().map(Reason::code).reduce((x, y) -> x + ";" + y).orElse(""),
                f.reading().code());
        }
      }
    }
  }
}
