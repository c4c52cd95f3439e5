package cn.xingsuo.rating;

import cn.xingsuo.office.Subject;
import cn.xingsuo.office.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 测评台账 — every rating ever read; rows are only added. A rating equal to the subject's newest one just renews its date. */
@Component
class Ledger {
    private static final int BATCH = 200;
    private static final String ENTER = """
            with newest as (
              select id, content_hash from rating
              where subject_code = ? and rated_on <= ? order by rated_on desc, id desc limit 1
            ), entered as (
              insert into rating (subject_code, subject_kind, rated_on, rated_at, edition, star, star_uncapped, provisional, lowest, highest,
                                  total, base, bonus, content_hash, score)
              select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb
              where not exists (select from newest where content_hash = ?)
              returning id
            )
            insert into rating_current (subject_code, rating_id, read_on, read_at)
            select ?, coalesce((select id from entered), (select id from newest)), ?, ?
            on conflict (subject_code) do update
            set rating_id = excluded.rating_id, read_on = excluded.read_on, read_at = excluded.read_at
            where rating_current.read_on <= excluded.read_on
            """;
    private static final String ROW = """
            select rating.subject_kind, rating.subject_code, rating.rated_at, rating.score from rating
            """;
    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    Ledger(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    void enter(List<Rating> ratings) {
        batch.batchUpdate(ENTER, ratings.stream().map(Ledger::values).toList(), BATCH, (statement, values) -> {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        });
    }

    private static Object[] values(Rating rating) {
        var code = rating.subject().code();
        var on = rating.on();
        var at = OffsetDateTime.ofInstant(rating.at(), ZoneOffset.UTC);
        var hash = rating.essence();
        var values = new ArrayList<Object>(
                List.of(code, on, code, rating.subject().kind().name(), on, at));
        values.addAll(results(rating.score()));
        values.addAll(List.of(hash, Canonical.write(rating.score()), hash, code, on, at));
        return values.toArray();
    }

    private static List<Object> results(Score score) {
        var stars = score.stars();
        var totals = score.totals();
        return List.of(
                score.edition(),
                stars.star(),
                stars.uncapped(),
                stars.provisional(),
                stars.low(),
                stars.high(),
                totals.total(),
                totals.base(),
                totals.bonus());
    }

    /** The rating that held for the subject on the day, as far as it was read by then. */
    Optional<Rating> heldOn(String subject, LocalDate on) {
        return jdbc.sql(ROW
                        + "where subject_code = :subject and rated_on <= :on order by rated_on desc, id desc limit 1")
                .param("subject", subject)
                .param("on", on)
                .query((row, n) -> rating(row))
                .optional();
    }

    /** The newest rating and until when it is known to hold. */
    Optional<Rating> current(String subject) {
        return jdbc.sql(ROW
                        + "join rating_current on rating_id = rating.id where rating_current.subject_code = :subject")
                .param("subject", subject)
                .query((row, n) -> rating(row))
                .optional();
    }

    /** Newest first. */
    List<LedgerLine> history(String subject, LocalDate until, int limit) {
        return jdbc.sql("""
                        select id, rated_on, rated_at, edition, star, provisional, lowest, highest, total from rating
                        where subject_code = :subject and rated_on <= :until order by rated_on desc, id desc limit :limit
                        """)
                .param("subject", subject)
                .param("until", until)
                .param("limit", limit)
                .query((row, n) -> LedgerLine.of(row))
                .list();
    }

    /** What held on each of the days. */
    List<MonthLine> heldOnEach(String subject, List<LocalDate> days) {
        return jdbc.sql("""
                        select day, held.total, held.star, coalesce(held.provisional, false) as provisional
                        from unnest(string_to_array(:days, ',')::date[]) as day
                        left join lateral (
                          select total, star, provisional from rating
                          where subject_code = :subject and rated_on <= day order by rated_on desc, id desc limit 1
                        ) held on true order by day
                        """)
                .param("days", days.stream().map(LocalDate::toString).collect(Collectors.joining(",")))
                .param("subject", subject)
                .query((row, n) -> new MonthLine(
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("total"),
                        row.getObject("star", Integer.class),
                        row.getBoolean("provisional")))
                .list();
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(
                new Subject(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_code")),
                row.getObject("rated_at", OffsetDateTime.class).toInstant(),
                Canonical.read(row.getString("score"), Score.class));
    }
}
