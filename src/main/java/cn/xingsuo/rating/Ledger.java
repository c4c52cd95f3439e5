package cn.xingsuo.rating;

import cn.xingsuo.office.Subject;
import cn.xingsuo.office.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 测评台账 — every rating ever read; rows are only added. A rating equal to the subject's newest one just renews its date. */
@Component
class Ledger {
    private static final String ENTER = """
            with incoming as (
              select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::int[], ?::boolean[], ?::int[], ?::int[],
                                   ?::numeric[], ?::numeric[], ?::numeric[], ?::text[])
              as t(code, kind, edition, hash, star, uncapped, provisional, lowest, highest, total, base, bonus, score)
            ), newest as (
              select i.code, n.id, n.content_hash from incoming i left join lateral (
                select id, content_hash from rating where subject_code = i.code and rated_on <= ? order by rated_on desc, id desc limit 1
              ) n on true
            ), entered as (
              insert into rating (subject_code, subject_kind, rated_on, rated_at, edition, star, star_uncapped, provisional, lowest, highest,
                                  total, base, bonus, content_hash, score)
              select i.code, i.kind, ?, ?, i.edition, i.star, i.uncapped, i.provisional, i.lowest, i.highest,
                     i.total, i.base, i.bonus, i.hash, i.score::jsonb
              from incoming i join newest n using (code) where n.content_hash is distinct from i.hash
              returning id, subject_code
            )
            insert into rating_current (subject_code, rating_id, read_on, read_at)
            select n.code, coalesce(e.id, n.id), ?, ? from newest n left join entered e on e.subject_code = n.code
            on conflict (subject_code) do update
            set rating_id = excluded.rating_id, read_on = excluded.read_on, read_at = excluded.read_at
            where rating_current.read_on <= excluded.read_on
            """;
    private static final String ROW = """
            select rating.subject_kind, rating.subject_code, rating.rated_at, rating.score from rating
            """;
    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final Parts parts;

    Ledger(JdbcTemplate batch, JdbcClient jdbc, Parts parts) {
        this.batch = batch;
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Enters ratings read on one day at one moment, in one statement; an empty list is nothing. */
    void enter(List<Rating> ratings, Parts.Numbers numbers) {
        if (ratings.isEmpty()) return;
        parts.number(ratings.stream().map(Rating::score).toList(), numbers);
        var lines = ratings.stream().map(it -> Line.of(it, numbers)).toList();
        var on = ratings.getFirst().on();
        var at = OffsetDateTime.ofInstant(ratings.getFirst().at(), ZoneOffset.UTC);
        batch.update(connection -> {
            var statement = connection.prepareStatement(ENTER);
            var place = 1;
            for (var column : Line.COLUMNS)
                statement.setArray(
                        place++,
                        connection.createArrayOf(
                                column.type(),
                                lines.stream().map(column.value()).toArray()));
            for (var value : List.of(on, on, at, on, at)) statement.setObject(place++, value);
            return statement;
        });
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

    /** The newest rating, if it was read on the day and nothing has touched the subject since. */
    Optional<Rating> fresh(String subject, LocalDate on) {
        return jdbc.sql("""
                        select rating.subject_kind, rating.subject_code, c.read_at as rated_at, rating.score
                        from rating_current c join rating on rating.id = c.rating_id
                        where c.subject_code = :subject and c.read_on = :on
                          and not exists (select from rating_due d where d.subject_code = :subject)
                        """)
                .param("subject", subject)
                .param("on", on)
                .query((row, n) -> rating(row))
                .optional()
                .map(it -> new Rating(it.subject(), it.at(), it.score().on(on)));
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

    private Rating rating(ResultSet row) throws SQLException {
        var compact = Canonical.read(row.getString("score"), Compact.class);
        return new Rating(
                new Subject(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_code")),
                row.getObject("rated_at", OffsetDateTime.class).toInstant(),
                compact.full(parts.read(compact.parts())));
    }
}
