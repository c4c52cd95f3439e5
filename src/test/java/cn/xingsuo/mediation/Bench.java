package cn.xingsuo.mediation;

import cn.xingsuo.network.BodyId;
import cn.xingsuo.network.MediatorId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 试验调解组织 — a committee of a parish and its mediators, for tests of who mediates. */
record Bench(Parish parish, BodyId body, JdbcClient jdbc) {
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    static Bench of(Parish parish, JdbcClient jdbc) {
        var body = UUID.randomUUID();
        jdbc.sql("""
                        insert into network_body (id, office_code, type, name, state, set_up_by, set_up_on, address, phone, seal_number,
                          norms, filing_number, filed_on, search, initials, recorded_at)
                        values (:id, :office, '02', :name, 'FILED', '竹溪镇', :since, '', '', '', '{}', :number, :since,
                          :search, '', :at)
                        """)
                .param("id", body)
                .param("name", "竹溪镇人民调解委员会" + body)
                .param("office", parish.office().code())
                .param("since", LONG_AGO)
                .param("number", body.toString())
                .param("search", body.toString())
                .param("at", OffsetDateTime.now(Clock.systemUTC()))
                .update();
        return new Bench(parish, new BodyId(body), jdbc);
    }

    MediatorId mediator(String name, @Nullable String account) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into network_mediator (id, office_code, person_id, name, search, initials, sex, ethnic, education, political,
                          lawyer, full_time, grade, specialities, languages, account, recorded_at)
                        values (:id, :office, :person, :name, :name, '', 'F', '', '', '', false, true, '', '{}', '{}', :account, now())
                        """)
                .param("id", id)
                .param("office", parish.office().code())
                .param("person", UUID.randomUUID())
                .param("name", name)
                .param("account", account)
                .update();
        jdbc.sql("""
                        insert into network_membership (id, office_code, body_id, mediator_id, post, since, recorded_at)
                        values (:id, :office, :body, :mediator, 'ENGAGED', :since, now())
                        """)
                .param("id", UUID.randomUUID())
                .param("office", parish.office().code())
                .param("body", body.id())
                .param("mediator", id)
                .param("since", LONG_AGO)
                .update();
        return new MediatorId(id);
    }
}
