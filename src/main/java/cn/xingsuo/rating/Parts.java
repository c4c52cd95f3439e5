package cn.xingsuo.rating;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 测评构件 — keeps each finding, condition, veto result and dimension once and hands out its number. */
@Component
class Parts {
    private static final String ENTER = """
            with incoming as (
              select decode(hash, 'hex') as hash, content from unnest(?::text[], ?::text[]) as t(hash, content)
            ), entered as (
              insert into rating_part (hash, content)
              select hash, content from incoming where not exists (select from rating_part p where p.hash = incoming.hash)
              on conflict (hash) do nothing returning id, hash
            )
            select encode(hash, 'hex'), id from entered
            union all
            select encode(hash, 'hex'), p.id from rating_part p join incoming using (hash)
            """;
    private static final int LATELY = 10_000;
    private final JdbcTemplate jdbc;

    /** Rows are only added and never changed, so what was read stays true. */
    private final Map<Long, Object> lately = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Object> eldest) {
            return size() > LATELY;
        }
    };

    Parts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** 编号簿 — numbers already known within one transaction; a finding made once is found again without comparing it. */
    static final class Numbers {
        private static final int MOST = 50_000;
        private final Map<Finding, Long> findings = new IdentityHashMap<>();
        private final Map<Object, Long> equal = new HashMap<>();

        long of(Object part) {
            return requireNonNull(find(part), "a part without a number");
        }

        private @Nullable Long find(Object part) {
            if (!(part instanceof Finding finding)) return equal.get(part);
            var number = findings.get(finding);
            if (number != null) return number;
            number = equal.get(finding);
            if (number != null) findings.put(finding, number);
            return number;
        }

        private void forgetWhenFull() {
            if (findings.size() + equal.size() < MOST) return;
            findings.clear();
            equal.clear();
        }
    }

    /** Everything a score is put together from. */
    static Stream<Object> of(Score score) {
        return Stream.of(
                        score.dimensions(),
                        score.findings(),
                        score.vetoes(),
                        score.checks().stream()
                                .flatMap(it -> it.conditions().stream())
                                .toList())
                .flatMap(List::stream);
    }

    /** Numbers every part of the scores, entering those never seen. */
    void number(Collection<Score> scores, Numbers numbers) {
        numbers.forgetWhenFull();
        Set<Object> unknown = new HashSet<>();
        scores.stream()
                .flatMap(Parts::of)
                .filter(it -> numbers.find(it) == null)
                .forEach(unknown::add);
        if (unknown.isEmpty()) return;
        var contents = new LinkedHashMap<String, String>();
        var hashes = new HashMap<Object, String>();
        for (var part : unknown) {
            var content = Canonical.write(part);
            var hash = Canonical.hash(content);
            contents.put(hash, content);
            hashes.put(part, hash);
        }
        var found = enter(contents);
        hashes.forEach((part, hash) -> numbers.equal.put(part, requireNonNull(found.get(hash))));
    }

    /** What another transaction entered at the same moment is seen by the next look. */
    private Map<String, Long> enter(Map<String, String> contents) {
        var found = new HashMap<String, Long>();
        while (found.size() < contents.size()) {
            var missing = new LinkedHashMap<>(contents);
            missing.keySet().removeAll(found.keySet());
            enter(missing, found);
        }
        return found;
    }

    private void enter(Map<String, String> contents, Map<String, Long> found) {
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(ENTER);
                    statement.setArray(1, texts(connection, contents.keySet()));
                    statement.setArray(2, texts(connection, contents.values()));
                    return statement;
                },
                row -> {
                    found.put(row.getString(1), row.getLong(2));
                });
    }

    private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    /** The parts by number, each of its type; what was read lately is not read again. */
    Map<Long, Object> read(Map<Long, Class<?>> numbers) {
        var found = new HashMap<Long, Object>();
        synchronized (lately) {
            for (var number : numbers.keySet()) {
                var part = lately.get(number);
                if (part != null) found.put(number, part);
            }
        }
        var missing = new HashMap<>(numbers);
        missing.keySet().removeAll(found.keySet());
        if (missing.isEmpty()) return found;
        var read = stored(missing);
        synchronized (lately) {
            lately.putAll(read);
        }
        found.putAll(read);
        return found;
    }

    private Map<Long, Object> stored(Map<Long, Class<?>> numbers) {
        var found = new HashMap<Long, Object>();
        jdbc.query(
                connection -> {
                    var statement =
                            connection.prepareStatement("select id, content from rating_part where id = any(?)");
                    statement.setArray(
                            1,
                            connection.createArrayOf("bigint", numbers.keySet().toArray()));
                    return statement;
                },
                row -> {
                    var number = row.getLong(1);
                    found.put(number, Canonical.read(row.getString(2), requireNonNull(numbers.get(number))));
                });
        return found;
    }
}
