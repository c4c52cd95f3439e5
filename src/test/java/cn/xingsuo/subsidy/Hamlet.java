package cn.xingsuo.subsidy;

import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Dispute;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Origin;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Registration;
import cn.xingsuo.mediation.Registration.Mediator;
import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.office.Ground;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 试验所 — an office with a committee of two mediators, and cases of it, filed or not. */
record Hamlet(OfficeId office, MediatorId first, MediatorId second, Mediations mediations) {
    static final LocalDate JUNE_2 = LocalDate.of(2014, 6, 2);

    static Hamlet founded(String code, Offices offices, Mediations mediations, JdbcClient jdbc) {
        var office = Ground.founded(code, "竹溪", List.of("201竹溪村"), offices, jdbc);
        var body = id(code + "body");
        jdbc.sql("""
                        insert into network_body (id, office_code, type, name, state, set_up_by, set_up_on, address, phone, seal_number,
                          norms, filed_on, search, initials, recorded_at)
                        values (:id, :office, '0201', '竹溪镇人民调解委员会', 'FILED', '镇政府', :since, '', '', '', '{}', :since, '', '', now())
                        on conflict do nothing
                        """)
                .param("id", body)
                .param("office", code)
                .param("since", Ground.LONG_AGO)
                .update();
        for (var name : List.of("钱多", "孙少")) {
            jdbc.sql("""
                            insert into network_mediator (id, office_code, person_id, name, search, initials, sex, ethnic, education, political,
                              lawyer, full_time, grade, specialities, languages, recorded_at)
                            values (:id, :office, :id, :name, '', '', 'F', '', 'COLLEGE', '', false, true, '', '{}', '{}', now()) on conflict do nothing
                            """)
                    .param("id", id(code + name))
                    .param("office", code)
                    .param("name", name)
                    .update();
            jdbc.sql("""
                            insert into network_membership (id, office_code, body_id, mediator_id, post, since, recorded_at)
                            values (:id, :office, :body, :mediator, 'ENGAGED', :since, now()) on conflict do nothing
                            """)
                    .param("id", id(code + name + "seat"))
                    .param("office", code)
                    .param("body", body)
                    .param("mediator", id(code + name))
                    .param("since", Ground.LONG_AGO)
                    .update();
        }
        return new Hamlet(office, new MediatorId(id(code + "钱多")), new MediatorId(id(code + "孙少")), mediations);
    }

    Viewer officer() {
        return new Viewer("wang." + office, "王静", Role.OFFICER, office.code(), office.code());
    }

    Viewer director() {
        return new Viewer("li." + office, "李强", Role.DIRECTOR, office.code(), office.code());
    }

    /** Who decides what the section has checked. */
    Viewer head() {
        return new Viewer(
                "kezhang." + office, "基层科科长", Role.SECTION, office.code().substring(0, 6), null);
    }

    Viewer section() {
        return new Viewer("jiceng." + office, "基层科", Role.SECTION, office.code().substring(0, 6), null);
    }

    /** A case that ended in a written agreement in June 2014. */
    MediationRef concluded(String applicant, Origin origin) throws Exception {
        return concluded(applicant, origin, JUNE_2);
    }

    private MediationRef concluded(String applicant, Origin origin, LocalDate day) throws Exception {
        var ref = on(day, () -> mediations.register(officer(), form(applicant, origin, day)));
        return on(
                day,
                () -> mediations.conclude(
                        officer(), ref, new Outcome.WrittenAgreement(day, "月底前改道排水", day, day.plusDays(20))));
    }

    /** A filed case that ended not long ago, for pages that look at today. */
    MediationRef recent(String applicant) throws Exception {
        var day = LocalDate.now().minusDays(40);
        var ref = concluded(applicant, null, day);
        return on(day.plusDays(1), () -> mediations.markArchived(officer(), ref, "卷" + ref.id(), day.plusDays(1)));
    }

    MediationRef archived(String applicant) throws Exception {
        return archived(applicant, null);
    }

    MediationRef archived(String applicant, Origin origin) throws Exception {
        var ref = concluded(applicant, origin);
        return on(
                JUNE_2.plusDays(1), () -> mediations.markArchived(officer(), ref, "卷" + ref.id(), JUNE_2.plusDays(1)));
    }

    Application claim(MediationRef it) {
        return claim(it, "");
    }

    Application claim(MediationRef it, String note) {
        return new Application(it.id(), "PEOPLE", Set.of(), List.of(new Application.Payee(first, 100)), note);
    }

    static <T> T on(LocalDate day, Callable<T> work) throws Exception {
        return WorldClock.at(day.atTime(LocalTime.NOON).atZone(WorldClock.CHINA).toInstant(), work);
    }

    private Registration form(String applicant, Origin origin, LocalDate day) {
        var parties = List.of(
                new NewParty(Side.APPLICANT, new Particulars(applicant, null, "13800001234", null)),
                new NewParty(Side.RESPONDENT, new Particulars("周正", null, null, null)));
        var dispute = new Dispute(
                office + "201", "NEIGHBOUR", "APPLICATION", "ORDINARY", false, "对方新建围墙致院内积水,要求恢复排水", Set.of());
        var form = new Registration(
                office,
                dispute,
                parties,
                new Consent(true, true, Consent.Form.WRITTEN),
                new Mediator(officer().account(), officer().name()),
                day);
        return origin == null ? form : form.from(origin);
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
