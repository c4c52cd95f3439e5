package cn.xingsuo.benchmark;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import org.postgresql.PGConnection;

/** 标尺 — the same aggregates over the same rows by DuckDB, a database made for nothing but such sums. */
final class Yardstick {
    private static final String CASES = """
            select office_code, accepted_on, concluded_on, outcome, conclude_by, visit_due, visited_on, archived_on, file_share
            from mediation""";
    private static final String STEPS = "select office_code, done_on, entry_lag from mediation_step";
    private final Database database;
    private final Path folder;

    Yardstick(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** @param seconds best of three; @param offices with any case in the period; @param settled agreements in the period */
    record Measured(double seconds, long offices, long settled) {}

    Measured measure() throws Exception {
        var cases = copy(CASES, "cases.csv");
        var steps = copy(STEPS, "steps.csv");
        try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            Database.run(duck, "set threads = 2");
            Database.run(
                    duck,
                    "create table mediation as select * from read_csv('" + cases
                            + "', header = true, types = {'office_code': 'VARCHAR'})");
            Database.run(
                    duck,
                    "create table mediation_step as select * from read_csv('" + steps
                            + "', header = true, types = {'office_code': 'VARCHAR'})");
            var best = Double.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                var began = System.nanoTime();
                Database.run(duck, "create or replace temp table figures as " + aggregates());
                Database.run(duck, "create or replace temp table entries as " + entries());
                best = Math.min(best, (System.nanoTime() - began) / 1e9);
            }
            return new Measured(
                    best,
                    number(duck, "select count(*) from figures where accepted > 0"),
                    number(duck, "select sum(settled)::bigint from figures"));
        } finally {
            Files.deleteIfExists(cases);
            Files.deleteIfExists(steps);
        }
    }

    private static long number(java.sql.Connection duck, String query) throws Exception {
        return Long.parseLong(Database.column(duck, query).getFirst());
    }

    private static String period() {
        var today = LocalDate.now();
        return "between date '%s' and date '%s'".formatted(today.minusYears(1).plusDays(1), today);
    }

    private static String aggregates() {
        return """
                select office_code,
                  count(*) filter (where accepted_on @) as accepted,
                  count(*) filter (where concluded_on @ and outcome in ('WRITTEN', 'ORAL', 'FAILED')) as concluded,
                  count(*) filter (where concluded_on @ and outcome in ('WRITTEN', 'ORAL')) as settled,
                  count(*) filter (where concluded_on @ and outcome in ('WRITTEN', 'ORAL', 'FAILED') and concluded_on <= conclude_by) as timely,
                  count(*) filter (where visit_due @ and outcome = 'WRITTEN') as due,
                  count(*) filter (where visit_due @ and outcome = 'WRITTEN' and visited_on <= current_date) as visited,
                  sum(file_share) filter (where concluded_on @) as file_shares,
                  count(*) filter (where concluded_on @) as files,
                  count(*) filter (where concluded_on + 60 @ and archived_on <= concluded_on + 60) as archived,
                  count(*) filter (where concluded_on + 60 @) as archivable
                from mediation group by office_code""".replace("@", period());
    }

    private static String entries() {
        return "select office_code, count(*), count(*) filter (where entry_lag <= 3) from mediation_step where done_on "
                + period() + " group by office_code";
    }

    private Path copy(String query, String name) throws Exception {
        var file = folder.resolve(name);
        try (var connection = database.connect();
                BufferedWriter out = Files.newBufferedWriter(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query + ") to stdout with (format csv, header)", out);
        }
        return file.toAbsolutePath();
    }
}
