package org.gouji.output;

import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;

/**
 * The style sheet of the inspection page. The places of the boxes over the pictures are rules of
 * it, not style attributes, so that the page's content security policy can name this one sheet by
 * its hash and allow nothing else.
 */
final class InspectionStyle {

  private static final String FIXED =
      """
      *{box-sizing:border-box}
      body{margin:0;font:14px/1.45 system-ui,"Microsoft YaHei","PingFang SC",sans-serif;color:#222}
      main{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);height:100vh}
      main>section{overflow:auto;padding:12px}
      .pages{background:#e9e9ec}
      .page{position:relative;margin:0 auto 16px;background:#fff}
      .page img{display:block;width:100%}
      .page a.box{position:absolute;display:block}
      h1{font-size:18px;margin:0 0 8px}
      h2{font-size:13px;font-weight:normal;margin:0 0 4px;color:#555}
      dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:0 0 12px}
      dt{color:#555}
      dd{margin:0}
      table{border-collapse:collapse;width:100%;font-size:12px}
      th,td{border:1px solid #ccc;padding:2px 5px;text-align:left;vertical-align:top}
      th{position:sticky;top:-12px;background:#f3f3f5}
      td.figure{text-align:right;font-variant-numeric:tabular-nums}
      td.id{word-break:break-word}
      tr:target,tr:hover{background:#fff3c4}
      a.box:target,a.box:hover{background:#ffe06688;outline:3px solid #222}
      ol.findings{margin:0 0 12px;padding-left:20px}
      ol.findings li{margin-bottom:6px}
      ol.findings b.error,td.broken{box-shadow:inset 4px 0 0 BROKEN}
      ol.findings b{padding:0 4px 0 8px}
      ol.findings b.error{color:BROKEN}
      ol.findings small a{margin-right:6px}
      .legend span{display:inline-block;padding:0 6px;margin-right:8px;color:#fff}
      """;

  private final StringBuilder rules =
      new StringBuilder(FIXED.replace("BROKEN", FlagColor.css(FlagColor.BROKEN)));

  InspectionStyle() {
    for (Flag flag : Flag.values()) {
      rules.append(".%s{background:%s}\n".formatted(flag.code(), FlagColor.css(flag)));
      rules.append(
          "tr.f-%s td.flag{color:%s;font-weight:bold}\n"
              .formatted(flag.code(), FlagColor.css(flag)));
    }
  }

  /**
   * Places the boxes of the fields over their pictures, in per cent of the page. Where the browser
   * knows {@code :has}, pointing at a row marks its box and the other way round; clicking works
   * everywhere.
   */
  void place(List<ExtractedField> fields, List<PictureFile> pictures) {
    for (int i = 0; i < fields.size(); i++) {
      Provenance place = fields.get(i).provenance().orElse(null);
      if (place == null) {
        continue;
      }
      for (PictureFile picture : pictures) {
        if (picture.page() == place.page()) {
          rules.append(box(i, place.box(), picture));
        }
      }
    }
  }

  private static String box(int index, BoundingBox box, PictureFile picture) {
    return """
        #b%1$d{left:%2$s%%;top:%3$s%%;width:%4$s%%;height:%5$s%%}
        main:has(#r%1$d:hover) #b%1$d{background:#ffe06688;outline:3px solid #222}
        main:has(#b%1$d:hover) #r%1$d{background:#fff3c4}
        """
        .formatted(
            index,
            CsvCell.number(100 * box.x() / picture.width()),
            CsvCell.number(100 * box.y() / picture.height()),
            CsvCell.number(100 * box.width() / picture.width()),
            CsvCell.number(100 * box.height() / picture.height()));
  }

  /** {@return the sheet} */
  String css() {
    return rules.toString();
  }
}
