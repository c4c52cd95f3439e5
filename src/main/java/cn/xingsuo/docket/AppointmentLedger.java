package cn.xingsuo.docket;

import cn.xingsuo.docket.Docket.Appointment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 批量立期 — writes and ends the deadlines of a whole country or register in few statements. */
@Component
class AppointmentLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    AppointmentLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Many in one statement; a deadline that stands already is left alone. */
    void enter(List<Appointment> all) {
        jdbc.sql("""
                insert into deadline (id, office_code, ref, term, title, link, started_on, due_on, provisional, citation, opened_at)
                select gen_random_uuid(), office, ref, term, title, link, started, due, provisional, citation, :now
                from unnest(:offices::text[], :refs::text[], :terms::text[], :titles::text[], :links::text[],
                            :from::date[], :due::date[], :citations::text[], :provisional::boolean[])
                     as it(office, ref, term, title, link, started, due, citation, provisional)
                on conflict (ref, term) do nothing""")
                .param("now", OffsetDateTime.now(clock))
                .param("offices", texts(all, it -> it.matter().office().code()))
                .param("refs", texts(all, it -> it.matter().ref()))
                .param("terms", texts(all, Appointment::term))
                .param("titles", texts(all, it -> it.matter().title()))
                .param("links", texts(all, it -> it.matter().link()))
                .param("from", texts(all, it -> it.span().from().toString()))
                .param("due", texts(all, it -> it.span().due().toString()))
                .param("citations", texts(all, Appointment::citation))
                .param(
                        "provisional",
                        all.stream().map(it -> it.span().provisional()).toArray(Boolean[]::new))
                .update();
    }

    /** Nothing of many matters is to be done any more. */
    void dropped(List<String> refs, String reason) {
        jdbc.sql("update deadline set dropped_on = :today, drop_reason = :reason where ref = any (:refs) and "
                        + DeadlineLedger.RUNNING)
                .param("today", LocalDate.now(clock))
                .param("reason", reason)
                .param("refs", refs.toArray(String[]::new))
                .update();
    }

    private static String[] texts(List<Appointment> all, Function<Appointment, String> what) {
        return all.stream().map(what).toArray(String[]::new);
    }
}
