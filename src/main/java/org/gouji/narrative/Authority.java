package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The authority that reports, and whom a word for somebody means in its report.
 *
 * @param name its name; empty where the report does not say
 * @param kind what it is
 * @param level for a government, its level: 县, 街道
 */
record Authority(String name, Kind kind, String level) {

  /** What an authority is. */
  enum Kind {
    /** 洪泽区人民政府, 某某街道办事处, 某某新区管理委员会: it reports for all that is below it. */
    AREA,
    /** 区政府办公室. */
    OFFICE,
    /** 财政局, 卫生健康委员会. */
    DEPARTMENT,
    UNKNOWN
  }

  private static final Pattern GOVERNMENT =
      Pattern.compile(
          ".*?(?<level>自治区|自治州|自治县|开发区|高新区|新区|街道|省|市|州|盟|区|县|旗|镇|乡|园区)(?:人民政府|政府|办事处|管理委员会|管委会|党工委)(?:\\(本级\\)|（本级）)?");
  private static final Pattern OFFICE = Pattern.compile(".*(?:政府|委员会|街道)?(?:办公室|办公厅|党政办)");
  private static final Pattern DEPARTMENT =
      Pattern.compile(".*(?:局|委|厅|委员会|中心|院|所|支队|大队|总队|会|站|处|行|公司|集团|学校|大学|学院|分局)");

  /** What comes before the last part of a name: 江北省临川市 of 江北省临川市石桥区人民政府. */
  private static final Pattern HIGHER =
      Pattern.compile("^.{1,8}?(?:自治区|自治州|省|市|州|盟|地区|县)(?=.{2,}(?:政府|局|委|厅|办|会|所|中心))");

  static Authority of(String name) {
    Matcher government = GOVERNMENT.matcher(name);
    if (government.matches()) {
      return new Authority(name, Kind.AREA, government.group("level"));
    }
    if (OFFICE.matcher(name).matches()) {
      return new Authority(name, Kind.OFFICE, "");
    }
    return new Authority(
        name, DEPARTMENT.matcher(name).matches() ? Kind.DEPARTMENT : Kind.UNKNOWN, "");
  }

  /** {@return words for the authority itself: its name, with and without what is above it} */
  List<Word> words() {
    List<Word> words = new ArrayList<>();
    String rest = name;
    while (rest.length() > 2 && !rest.equals("人民政府")) {
      words.add(new Word(rest, Role.SCOPE, "name", "", false));
      if (rest.endsWith("人民政府")) {
        String place = rest.substring(0, rest.length() - 4);
        words.add(new Word(place + "政府", Role.SCOPE, "name", "", false));
        if (place.length() > 2) {
          words.add(new Word(place, Role.SCOPE, "name", "", false));
        }
        for (String office : List.of("人民政府办公室", "政府办公室", "政府办", "人民政府办公厅", "政府办公厅")) {
          words.add(new Word(place + office, Role.SCOPE, "office", "", false));
        }
      }
      Matcher higher = HIGHER.matcher(rest);
      rest = higher.find() ? rest.substring(higher.end()) : "";
    }
    return words;
  }

  /** {@return whose figures a word for somebody announces in this authority's report} */
  Standing of(Word scope) {
    return switch (scope.id()) {
      case "name" -> Standing.OWN;
      case "area" -> area(scope.level());
      case "government" ->
          level.equals(scope.level()) && kind == Kind.AREA ? ofGovernment() : other();
      case "office" -> kind == Kind.OFFICE ? Standing.OWN : isTown() ? Standing.UNCLEAR : other();
      case "department" -> kind == Kind.DEPARTMENT ? Standing.OWN : other();
      case "self" ->
          kind == Kind.DEPARTMENT || kind == Kind.OFFICE || isTown()
              ? Standing.OWN
              : Standing.UNCLEAR;
      default -> Standing.OTHER; // 各部门, 系统: parts of it, or more than it
    };
  }

  private Standing area(String spoken) {
    return switch (kind) {
      case AREA -> isSameArea(spoken) ? Standing.OWN : Standing.OTHER;
      // 全市 said by a bureau may be all bureaus, or what the bureau itself received from all over.
      case DEPARTMENT, UNKNOWN -> Standing.UNCLEAR;
      case OFFICE -> Standing.OTHER;
    };
  }

  /** 我区 is said by districts, new areas and development zones alike. */
  private boolean isSameArea(String spoken) {
    return level.equals(spoken)
        || level.endsWith(spoken)
        || spoken.endsWith(level)
        || (level.equals("街道") && spoken.equals("管委会"));
  }

  /** 区政府 may be the district or the office of its government; a town's government is the town. */
  private Standing ofGovernment() {
    return isTown() ? Standing.OWN : Standing.UNCLEAR;
  }

  private boolean isTown() {
    return kind == Kind.AREA && List.of("镇", "乡", "街道").contains(level);
  }

  private Standing other() {
    return kind == Kind.UNKNOWN ? Standing.UNCLEAR : Standing.OTHER;
  }

  /** {@return whether an organisation of this name is the authority itself} */
  boolean isCalled(String organisation) {
    return !name.isEmpty() && name.endsWith(organisation);
  }
}
