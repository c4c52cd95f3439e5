package cn.xingsuo.law;

import cn.xingsuo.law.CalendarDay.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 日历簿 — the imported year editions; insert-only, the newest edition of a year applies. */
@Component
class CalendarBook {
    private final JdbcClient jdbc;

    CalendarBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enter(int year, List<CalendarDay> days, String account, Instant at) {
        var edition = UUID.randomUUID();
        jdbc.sql("""
                insert into calendar_edition (id, year, loaded_at, loaded_by)
                values (:id, :year, :at, :by)""")
                .param("id", edition)
                .param("year", year)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", account)
                .update();
        for (var day : days) {
            jdbc.sql("""
                    insert into calendar_day (edition, on_date, kind, festival)
                    values (:edition, :date, :kind, :festival)""")
                    .param("edition", edition)
                    .param("date", day.date())
                    .param("kind", day.kind().name())
                    .param("festival", day.festival())
                    .update();
        }
    }

    /** The newest imported edition of each year, years ascending. */
    List<Edition> newest() {
        var days = new HashMap<UUID, List<CalendarDay>>();
        jdbc.sql("select edition, on_date, kind, festival from calendar_day order by on_date")
                .query((row, n) -> days.computeIfAbsent(row.getObject("edition", UUID.class), id -> new ArrayList<>())
                        .add(new CalendarDay(
                                row.getObject("on_date", LocalDate.class),
                                Kind.valueOf(row.getString("kind")),
                                row.getString("festival"))))
                .list();
        return jdbc.sql("""
                select distinct on (year) id, year, loaded_at, loaded_by
                from calendar_edition order by year, loaded_at desc, id""")
                .query((row, n) -> new Edition(
                        row.getInt("year"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                        row.getString("loaded_by"),
                        days.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** 年度版本 — one imported year. */
    record Edition(int year, Instant loadedAt, String loadedBy, List<CalendarDay> days) {}
}
