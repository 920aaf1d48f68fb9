package org.gouji.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database that reads what was written: another program than the one that wrote it. */
public final class Duck implements AutoCloseable {

  private final Connection connection;

  private Duck(Connection connection) {
    this.connection = connection;
  }

  public static Duck open() throws SQLException {
    return new Duck(DriverManager.getConnection("jdbc:duckdb:"));
  }

  /** Makes the tables of an output folder known: {@code <table>} from Parquet. */
  public Duck parquet(Path folder, String table) throws SQLException {
    // What stands for null is not a number.
    return view(
        table,
        "(select * replace (try_cast(year as integer) as year,"
            + " nullif(layout, '__HIVE_DEFAULT_PARTITION__') as layout) from read_parquet('%s',"
                .formatted(escaped(folder.resolve("parquet/" + table + "/*/*/*.parquet")))
            + " hive_partitioning = true, hive_types = {'year': VARCHAR, 'layout': VARCHAR}))");
  }

  /** The same of a CSV file, all cells as text, as {@code <table>_csv}. */
  Duck csv(Path folder, String table) throws SQLException {
    return view(
        table + "_csv",
        "read_csv('%s', header = true, all_varchar = true, quote = '\"', escape = '\"')"
            .formatted(escaped(folder.resolve(table + ".csv"))));
  }

  private Duck view(String name, String source) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create view \"%s\" as select * from %s".formatted(name, source));
    }
    return this;
  }

  /** {@return the rows as text, cells joined by {@code |}; null is {@code null}} */
  public List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  private static String escaped(Path path) {
    return path.toString().replace("'", "''");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
