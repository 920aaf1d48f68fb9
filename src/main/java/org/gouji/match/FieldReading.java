package org.gouji.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.form.FieldDefinition;
import org.gouji.form.FormColumn;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Candidate;
import org.gouji.page.CellText;
import org.gouji.page.PageKind;
import org.gouji.page.TextSource;
import org.gouji.table.Grid;
import org.gouji.table.GridCell;

/** Reads the fields of a placed table. */
final class FieldReading {

  /** A row or head at least this like the form's is taken for recognised beyond doubt. */
  private static final double WELL_RECOGNISED = 0.75;

  /**
   * Confidence in the placement of a row by its neighbours alone: as a rule right, always looked
   * at.
   */
  private static final double ROW_BY_POSITION = 0.9;

  /**
   * Confidence in the placement of a column by its neighbours while other columns were recognised.
   */
  private static final double COLUMN_BY_POSITION = 0.98;

  /**
   * Confidence in such a column whose head, by the text layer, says other words than the form's.
   */
  private static final double COLUMN_OF_OTHER_WORDS = 0.9;

  /**
   * Mean likeness of the heads of a block. A worn table 4 had 0.44. Higher, blocks are for review
   * whose heads were read well enough; lower, a lost column may pass.
   */
  private static final double WORN_HEADS = 0.55;

  /** Amounts without a stated unit: these columns of the forms hold money. */
  private static final String AMOUNT_COLUMN = "金额";

  /** Share of a cell's width that the first line of a number broken for want of room takes up. */
  private static final double FULL_CELL = 0.5;

  private static final Pattern HEAD_UNIT = Pattern.compile("[（(][^（()）]*?(?<unit>[千万亿]?元)\\s*[)）]");

  /** Nobody prints 01 for 1: two figures lie on each other, or a ruling was read as one. */
  private static final Pattern LEADING_ZERO = Pattern.compile("^[-+]?[0０][0-9０-９]");

  /** Reports print 0.5, not .5: on a picture a point before a figure is a speck beside it. */
  private static final Pattern LEADING_POINT = Pattern.compile("[.．]\\s*");

  private static final Pattern SPACED_FIGURES = Pattern.compile("[0-9０-９][ 　]+[0-9０-９]");
  private static final Pattern BROKEN_FIGURES = Pattern.compile("[0-9０-９.．,，]\\n[0-9０-９.．]");

  private final CellTexts texts;

  FieldReading(CellTexts texts) {
    this.texts = texts;
  }

  ExtractedField read(
      FieldDefinition field, PlacedRow row, PlacedColumn column, PlacedBlock block) {
    ValueCells cells = ValueCells.at(row.observed(), column, block.columns());
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (row.observed().rest().isPresent()) {
      ValueCells overleaf = ValueCells.at(row.observed().rest().get(), column, block.columns());
      reasons.add(Reason.CUT_BY_PAGE_BREAK);
      if (inked(cells).isEmpty() && !inked(overleaf).isEmpty()) {
        cells = overleaf;
      }
    }
    if (cells.cells().isEmpty()) {
      return Absent.field(field, Reason.NOT_PRINTED);
    }
    return read(field, row, column, cells, reasons);
  }

  /**
   * {@return whether the picture of a row shows a figure that belongs to none of the block's
   * columns} Then a column was not seen, and its neighbours may have been taken for one another. A
   * text layer shows extra columns by their heads.
   */
  boolean hasUnclaimedFigure(PlacedRow row, PlacedBlock block) {
    if (!isPicture(row)) {
      return false;
    }
    Set<GridCell> claimed = new HashSet<>();
    for (PlacedColumn column : block.columns()) {
      claimed.addAll(ValueCells.at(row.observed(), column, block.columns()).cells());
    }
    int stubEnd = row.observed().stub().map(stub -> stub.column() + stub.columnSpan()).orElse(0);
    Grid grid = row.observed().grid();
    return row.observed().cells().stream()
        .filter(cell -> cell.column() >= stubEnd && !claimed.contains(cell))
        .anyMatch(cell -> isNumber(grid, cell));
  }

  /**
   * {@return whether figures of another row stand beside the same stub} Then the stub may be that
   * of two rows, the ruling between which was lost, and its figures those of either.
   */
  boolean sharesItsStub(PlacedRow row) {
    return row.observed().stub().filter(stub -> hasOtherFigures(row.observed(), stub)).isPresent();
  }

  private boolean hasOtherFigures(ObservedRow row, GridCell stub) {
    return IntStream.range(stub.row(), stub.row() + stub.rowSpan())
        .filter(index -> index != row.first())
        .mapToObj(row.grid()::row)
        .flatMap(List::stream)
        .filter(cell -> cell.column() >= stub.column() + stub.columnSpan())
        .filter(cell -> !row.cells().contains(cell))
        .anyMatch(cell -> isNumber(row.grid(), cell));
  }

  private boolean isNumber(Grid grid, GridCell cell) {
    return FigureText.of(texts.figure(grid, cell).text()).reading() == ReadingKind.NUMBER;
  }

  /**
   * {@return {@code MERGED_CELL} if the form has a column beside this one that was not found on the
   * picture} The ruling between them may be worn away, and the figure the other's.
   */
  static Set<Reason> doubtsAbout(PlacedRow row, PlacedColumn column, PlacedBlock block) {
    List<String> form = block.block().columns().stream().map(FormColumn::id).toList();
    Set<String> placed =
        block.columns().stream().map(it -> it.column().id()).collect(Collectors.toSet());
    int index = form.indexOf(column.column().id());
    boolean besideMissing =
        IntStream.of(index - 1, index + 1)
            .filter(beside -> beside >= 0 && beside < form.size())
            .anyMatch(beside -> !placed.contains(form.get(beside)));
    return isPicture(row) && besideMissing
        ? EnumSet.of(Reason.MERGED_CELL)
        : EnumSet.noneOf(Reason.class);
  }

  /**
   * {@return {@code COLUMN_BY_POSITION} if the heads of a block on a picture are worn so far that
   * its columns stand by their number and order more than by their words}
   */
  static Set<Reason> doubtsAbout(PlacedRow row, PlacedBlock block) {
    double likeness =
        block.columns().stream().mapToDouble(PlacedColumn::likeness).average().orElse(0);
    return isPicture(row) && likeness > 0 && likeness < WORN_HEADS
        ? EnumSet.of(Reason.COLUMN_BY_POSITION)
        : EnumSet.noneOf(Reason.class);
  }

  private static boolean isPicture(PlacedRow row) {
    return row.observed().grid().page().kind() == PageKind.SCANNED;
  }

  private ExtractedField read(
      FieldDefinition field,
      PlacedRow row,
      PlacedColumn column,
      ValueCells cells,
      Set<Reason> reasons) {
    List<GridCell> inked = inked(cells);
    List<GridCell> read = inked.isEmpty() ? cells.cells().subList(0, 1) : inked;
    List<CellText> parts = read.stream().map(cell -> texts.figure(cells.grid(), cell)).toList();
    CellText text = parts.get(0);
    String printed =
        parts.stream()
            .map(CellText::text)
            .collect(Collectors.joining(" "))
            .replace('\n', ' ')
            .strip();
    FigureText whole = FigureText.of(printed);
    Matcher point = LEADING_POINT.matcher(printed);
    boolean dirty =
        text.source() == TextSource.OCR
            && (whole.reading() == ReadingKind.TEXT || point.lookingAt());
    FigureText figure =
        inHeadUnit(dirty ? FigureText.amidDirt(point.replaceFirst(". ")) : whole, field, column);
    boolean review = cells.merged() || parts.size() > 1 || dirty;
    if (review) {
      reasons.add(Reason.MERGED_CELL);
    }
    reasons.addAll(figure.reasons());
    ReadingKind reading = reading(figure, text);
    if (reading == ReadingKind.UNREADABLE) {
      reasons.add(Reason.UNREADABLE);
    } else if (reading == ReadingKind.TEXT) {
      reasons.add(Reason.NOT_A_NUMBER);
    }
    review |= reading == ReadingKind.UNREADABLE || reading == ReadingKind.TEXT;
    boolean impossible = text.source() == TextSource.OCR && isImpossible(figure, field);
    if (LEADING_ZERO.matcher(printed).find() || impossible) {
      reasons.add(Reason.LOW_CONFIDENCE);
      review = true;
    }
    if (cells.grid().columnsByWords()) {
      reasons.add(Reason.COLUMN_BY_POSITION);
      review = true;
    }
    if (isSplit(text, read.get(0))) {
      reasons.add(Reason.SPLIT_NUMBER);
      review = true;
    }
    double placement = placement(row, column, sourceOfLabels(text), reasons);
    double textConfidence = parts.stream().mapToDouble(CellText::confidence).min().orElse(0);
    double confidence = Math.min(1, textConfidence * placement * (review ? 0.8 : 1));
    if (textConfidence < Flag.REVIEW_BELOW || dirty) {
      reasons.add(Reason.LOW_CONFIDENCE);
    }
    addReaderReasons(text, reasons);
    review |= confidence < Flag.REVIEW_BELOW || row.ambiguous() || row.byPosition();
    return new ExtractedField(
        field,
        printed,
        reading,
        figure.value(),
        unit(field, figure, reading, reasons),
        confidence,
        review ? Flag.REVIEW : Flag.OK,
        reasons,
        text.source(),
        Optional.of(provenance(cells.grid(), read)),
        text.candidates());
  }

  /**
   * Whether the form has no such figure there: a count in parts, where the comma between thousands
   * was read as a point, or below zero, where a speck was read as a minus. A report may print it.
   */
  private static boolean isImpossible(FigureText figure, FieldDefinition field) {
    return figure.value().stream()
        .anyMatch(
            value ->
                (!field.isAmount() && value.stripTrailingZeros().scale() > 0)
                    || (!field.isChange() && value.signum() < 0));
  }

  /**
   * Whether figures stand apart in the cell as two numbers do. A number too wide for its cell is
   * broken at the cell's edge; one broken where there was room may be two.
   */
  private static boolean isSplit(CellText text, GridCell cell) {
    String lines = text.text().strip();
    if (SPACED_FIGURES.matcher(lines).find()) {
      return true;
    }
    double used = text.inkBox().map(ink -> ink.width() / cell.box().width()).orElse(0.0);
    return BROKEN_FIGURES.matcher(lines).find() && used < FULL_CELL;
  }

  private static ReadingKind reading(FigureText figure, CellText text) {
    return figure.reading() == ReadingKind.BLANK && text.ink()
        ? ReadingKind.UNREADABLE
        : figure.reading();
  }

  private List<GridCell> inked(ValueCells cells) {
    return cells.cells().stream().filter(cell -> texts.figure(cells.grid(), cell).ink()).toList();
  }

  private static double placement(
      PlacedRow row, PlacedColumn column, TextSource source, Set<Reason> reasons) {
    double sure = 1;
    if (row.byPosition()) {
      reasons.add(Reason.ROW_BY_POSITION);
      sure *= ROW_BY_POSITION;
    } else if (row.likeness() < 1) {
      reasons.add(Reason.ROW_LABEL_DIFFERS);
      sure *= recognised(row.likeness());
    }
    if (column.byPosition()) {
      reasons.add(Reason.COLUMN_BY_POSITION);
      sure *= saysOtherWords(column, source) ? COLUMN_OF_OTHER_WORDS : COLUMN_BY_POSITION;
    } else if (column.likeness() < 1) {
      reasons.add(Reason.COLUMN_LABEL_DIFFERS);
      sure *= recognised(column.likeness());
    }
    return sure;
  }

  /** A head that a picture's reader gave may be misread; what a text layer says is printed. */
  private static boolean saysOtherWords(PlacedColumn column, TextSource source) {
    return source == TextSource.TEXT
        && column.likeness() < ColumnMatch.LEAST_LIKENESS
        && ObservedTable.isWords(column.observed().headText());
  }

  /**
   * A likeness as a probability that the placement is right: alignment in order leaves little
   * doubt.
   */
  private static double recognised(double likeness) {
    return likeness >= WELL_RECOGNISED ? 0.9995 : 0.99;
  }

  /** The labels of a page that shows boxes for figures are read from its picture. */
  private static TextSource sourceOfLabels(CellText text) {
    return isCoded(text) ? TextSource.OCR : text.source();
  }

  private static boolean isCoded(CellText text) {
    return text.candidates().stream().anyMatch(it -> it.reader().equals(Candidate.CODES));
  }

  private static void addReaderReasons(CellText text, Set<Reason> reasons) {
    if (isCoded(text)) {
      reasons.add(Reason.GLYPH_MISSING);
    }
    if (text.source() != TextSource.OCR || !text.ink()) {
      return;
    }
    long readers = text.candidates().stream().map(it -> it.reader()).distinct().count();
    long readings =
        text.candidates().stream().map(it -> FigureText.of(it.text()).value()).distinct().count();
    if (readers == 1) {
      reasons.add(Reason.SINGLE_READER);
    } else if (readings > 1) {
      reasons.add(Reason.READERS_DIFFER);
    }
  }

  /**
   * A bare amount is in the unit that its column's head states, where that is not the form's 万元.
   */
  private static FigureText inHeadUnit(
      FigureText figure, FieldDefinition field, PlacedColumn column) {
    boolean bareAmount =
        figure.value().isPresent()
            && figure.unit().isEmpty()
            && (field.unit().equals("万元") || field.columnLabel().contains(AMOUNT_COLUMN));
    Matcher stated = HEAD_UNIT.matcher(column.observed().headText().replaceAll("\\s", ""));
    if (!bareAmount || !stated.find() || stated.group("unit").equals("万元")) {
      return figure;
    }
    return FigureText.of(figure.value().get().toPlainString() + stated.group("unit"));
  }

  private static String unit(
      FieldDefinition field, FigureText figure, ReadingKind reading, Set<Reason> reasons) {
    if (!figure.unit().isEmpty()) {
      return figure.unit();
    }
    boolean amount = field.columnLabel().contains(AMOUNT_COLUMN);
    if (reading == ReadingKind.NUMBER && amount && field.unit().isEmpty()) {
      reasons.add(Reason.UNIT_UNSTATED);
    }
    return field.unit();
  }

  private static Provenance provenance(Grid grid, List<GridCell> cells) {
    List<BoundingBox> boxes = new ArrayList<>();
    cells.forEach(cell -> boxes.add(cell.box()));
    return new Provenance(
        grid.page().sheet(), grid.page().frame().toPage(BoundingBox.around(boxes)));
  }
}
