package cn.xingsuo.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** 写入 — cases are concluded through the interface at a steady rate, and the clock runs until the office's score knows it. */
final class Writes {
    private static final int POLL_MILLIS = 3;
    private static final int PATIENCE_SECONDS = 30;
    private final Database database;
    private final URI root;
    final Latencies answered = new Latencies();
    final Latencies scored = new Latencies();
    final AtomicInteger failures = new AtomicInteger();

    Writes(Database database, URI root) {
        this.database = database;
        this.root = root;
    }

    /** An open case of an office, and who may conclude it. */
    private record Open(String id, String office, String token) {}

    void run(int perSecond, int seconds) throws Exception {
        var open = prepare(perSecond * seconds);
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var start = System.nanoTime();
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < open.size(); i++) {
                var due = start + i * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                var one = open.get(i);
                threads.add(Thread.startVirtualThread(() -> conclude(client, one)));
            }
            for (var thread : threads) thread.join();
        }
    }

    /** One open case of each of so many offices, with an account and a token. */
    private List<Open> prepare(int wanted) throws Exception {
        try (var connection = database.connect()) {
            Database.run(connection, """
                    insert into account (login, name, person_key, role, scope, office_code, password_hash, must_change, password_changed_at, demo, created_at)
                    select 'officer.' || o.code, '经办人', 'officer.' || o.code, 'OFFICER', o.code, o.code, d.password_hash, false, now(), true, now()
                    from bench_office o cross join (select password_hash from account where login = 'wjj.ganbu') d
                    on conflict do nothing""");
            var rows = Database.column(connection, """
                    select distinct on (office_code) id || ' ' || office_code from mediation
                    where status = 'OPEN' and mediator_name = '经办人' order by office_code, registered_on limit %d""".formatted(wanted));
            var open = new ArrayList<Open>();
            for (var row : rows) {
                var parts = row.split(" ");
                open.add(new Open(parts[0], parts[1], token(connection, parts[1])));
            }
            return open;
        }
    }

    private static String token(Connection connection, String office) throws Exception {
        var token = "benchmark-" + office;
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        try (var insert = connection.prepareStatement("""
                insert into api_token (id, login, name, hash, scope, created_at, expires_at)
                values (gen_random_uuid(), ?, 'benchmark', ?, ?, now(), now() + interval '1 day') on conflict (hash) do nothing""")) {
            insert.setString(1, "officer." + office);
            insert.setString(2, hash);
            insert.setString(3, office);
            insert.executeUpdate();
        }
        return token;
    }

    private void conclude(HttpClient client, Open one) {
        try (var connection = database.connect();
                var read = connection.prepareStatement(
                        "select extract(epoch from read_at) from rating_current where subject_code = ?")) {
            read.setString(1, one.office());
            var sentAt = System.currentTimeMillis() / 1e3;
            var sent = System.nanoTime();
            var json = "{\"outcome\":\"ORAL\",\"on\":\"%s\",\"text\":\"双方和解\",\"performBy\":\"%s\"}"
                    .formatted(LocalDate.now(), LocalDate.now().plusDays(10));
            var answer = Visitor.post(
                    client, root.resolve("/api/v1/mediations/" + one.id() + "/conclusion"), one.token(), json);
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + answer.body());
            answered.add(System.nanoTime() - sent);
            await(read, sentAt, sent);
        } catch (Exception failure) {
            if (failures.getAndIncrement() == 0) System.out.println("first failure: " + failure);
        }
    }

    /** Counts from sending the request, so the time includes the request itself. */
    private void await(java.sql.PreparedStatement read, double sentAt, long sent) throws Exception {
        while (System.nanoTime() - sent < PATIENCE_SECONDS * 1_000_000_000L) {
            try (var rows = read.executeQuery()) {
                if (rows.next() && rows.getDouble(1) > sentAt) {
                    scored.add((long) ((rows.getDouble(1) - sentAt) * 1e9));
                    return;
                }
            }
            LockSupport.parkNanos(POLL_MILLIS * 1_000_000L);
        }
        throw new IllegalStateException("the score did not follow within " + PATIENCE_SECONDS + " s");
    }
}
