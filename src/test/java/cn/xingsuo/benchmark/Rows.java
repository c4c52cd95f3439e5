package cn.xingsuo.benchmark;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** 造数 — offices for the whole country and made-up cases for each, put together inside the database. */
final class Rows {
    private static final int OFFICES_AT_ONCE = 400;
    private static final int HANDS = 2;
    private final Database database;

    Rows(Database database) {
        this.database = database;
    }

    /** 造数结果 — how many the country got, and the seconds for the rows and for their indexes. */
    record Loaded(int offices, long cases, long steps, double rows, double indexes) {}

    Loaded load(long cases) throws Exception {
        try (var connection = database.connect()) {
            Database.script(connection, "offices", Map.of());
            Database.script(connection, "words", Map.of());
            Database.script(connection, "accounts", Map.of());
            Database.run(connection, "analyze office, office_town, office_class, bench_office, person");
            var offices = Integer.parseInt(Database.column(connection, "select count(*) from bench_office")
                    .getFirst());
            var per = (int) Math.ceilDiv(cases, (long) offices);
            var indexes = withoutIndexes(connection);
            var began = System.nanoTime();
            fill(offices, per);
            var filled = System.nanoTime();
            rebuild(indexes);
            var rebuilt = System.nanoTime();
            return new Loaded(
                    (int) count(connection, "office"),
                    count(connection, "mediation"),
                    count(connection, "mediation_step"),
                    (filled - began) / 1e9,
                    (rebuilt - filled) / 1e9);
        }
    }

    private static long count(Connection connection, String table) throws Exception {
        return Long.parseLong(
                Database.column(connection, "select count(*) from " + table).getFirst());
    }

    /** A bulk load builds every index once, at the end; what keeps numbers unique stays. */
    private static List<String> withoutIndexes(Connection connection) throws Exception {
        var which = """
                from pg_index i join pg_class c on c.oid = i.indexrelid
                where i.indrelid in ('mediation'::regclass, 'mediation_step'::regclass, 'mediation_party'::regclass) and not i.indisunique
                """;
        var definitions = Database.column(connection, "select pg_get_indexdef(i.indexrelid) " + which);
        for (var name : Database.column(connection, "select c.relname " + which))
            Database.run(connection, "drop index " + name);
        return definitions;
    }

    private void fill(int offices, int per) throws Exception {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            var work = new ArrayList<java.util.concurrent.Future<?>>();
            for (int first = 0; first < offices; first += OFFICES_AT_ONCE) {
                Map<String, Number> chunk =
                        Map.of("per", per, "first", first, "last", Math.min(first + OFFICES_AT_ONCE, offices) - 1);
                work.add(hands.submit(() -> {
                    try (var connection = database.connect()) {
                        Database.run(connection, "set synchronous_commit = off");
                        Database.run(connection, "set work_mem = '128MB'");
                        Database.script(connection, "cases", chunk);
                    }
                    return null;
                }));
            }
            for (int i = 0; i < work.size(); i++) {
                work.get(i).get();
                System.out.print("\rcases of offices " + (i + 1) * 100 / work.size() + "%");
            }
            System.out.println();
        }
    }

    private void rebuild(List<String> definitions) throws Exception {
        try (var connection = database.connect()) {
            Database.run(connection, "set maintenance_work_mem = '1GB'");
            for (var definition : definitions) Database.run(connection, definition);
            Database.run(connection, "vacuum analyze mediation, mediation_step, mediation_party, deadline, office");
        }
    }
}
