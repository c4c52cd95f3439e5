package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.office.Scope;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 调解员存取 — one row per mediator, standings and services beside it. */
@Repository
class MediatorRepository {
    private static final String STALE = "这名调解员的资料刚才已被他人修改,您的修改没有保存。请看过最新内容,再重新办理。";
    private final JdbcClient jdbc;
    private final NetworkValues values;
    private final Clock clock;

    MediatorRepository(JdbcClient jdbc, NetworkValues values, Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.clock = clock;
    }

    /** 调解员 — what decides whether a command is allowed. */
    record Known(MediatorId id, OfficeId office, String name, String grade, int version) {}

    /** The mediator as the viewer saw it, locked; known to the offices whose bodies they serve or served in. */
    Known get(MediatorRef ref, Viewer viewer) {
        var it = get(ref.id(), viewer);
        if (it.version() != ref.version()) throw new Stale(STALE);
        return it;
    }

    Known get(MediatorId id, Viewer viewer) {
        return jdbc.sql("""
                        select id, office_code, name, grade, version from network_mediator m
                        where id = :id and (office_code like :scope or exists
                          (select from network_membership s where s.mediator_id = m.id and s.office_code like :scope))
                        for update
                        """)
                .param("id", id.id())
                .param("scope", Scope.of(viewer).like())
                .query((row, n) -> new Known(
                        new MediatorId(row.getObject("id", UUID.class)),
                        new OfficeId(row.getString("office_code")),
                        row.getString("name"),
                        row.getString("grade"),
                        row.getInt("version")))
                .optional()
                .orElseThrow(NoSuchMediator::new);
    }

    Optional<MediatorId> of(PersonId person) {
        return jdbc.sql("select id from network_mediator where person_id = :person")
                .param("person", person.id())
                .query((row, n) -> new MediatorId(row.getObject("id", UUID.class)))
                .optional();
    }

    void insert(MediatorId id, PersonId person, NewMediator form) {
        var name = form.person().name().strip();
        guarded(() -> jdbc.sql("""
                        insert into network_mediator
                          (id, office_code, person_id, name, search, initials, sex, birth_year, ethnic, education, political, lawyer,
                           full_time, grade, certificate, specialities, languages, account, recorded_at)
                        values (:id, :office, :person, :name, :search, :initials, :sex, :born, :ethnic, :education, :political, :lawyer,
                                :fullTime, :grade, :certificate, :specialities, :languages, :account, :now)
                        """)
                .param("id", id.id())
                .param("office", form.office().code())
                .param("person", person.id())
                .param("name", name)
                .param("search", Pinyin.fold(name))
                .param("initials", Pinyin.initials(name))
                .params(background(form))
                .params(skills(form.skills()))
                .param("fullTime", form.standing().fullTime())
                .param(
                        "grade",
                        values.of("grade").require(form.standing().grade()).code())
                .param("certificate", blank(Words.optional("证号", form.standing().certificate(), Words.LINE)))
                .param("now", OffsetDateTime.now(clock))
                .update());
        stand(id, form.office(), form.standing(), form.since());
    }

    private Map<String, @Nullable Object> background(NewMediator form) {
        var it = form.background();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("sex", it.woman() ? "F" : "M");
        parameters.put("born", it.birthYear() == null ? born(form.person().idNumber()) : it.birthYear());
        parameters.put("ethnic", Words.optional("民族", it.ethnic(), Words.LINE));
        parameters.put(
                "education", values.of("education").require(it.education()).code());
        parameters.put(
                "political", values.of("political").require(it.political()).code());
        parameters.put("lawyer", it.lawyer());
        return parameters;
    }

    private Map<String, @Nullable Object> skills(NewMediator.Skills it) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("specialities", values.of("speciality").requireAll(it.specialities()));
        parameters.put("languages", values.of("language").requireAll(it.languages()));
        parameters.put("account", blank(it.account()));
        return parameters;
    }

    void stand(MediatorId id, OfficeId office, NewMediator.Standing it, LocalDate since) {
        jdbc.sql("""
                        insert into network_standing (office_code, mediator_id, since, full_time, grade)
                        values (:office, :id, :since, :fullTime, :grade)
                        on conflict (mediator_id, since) do update set full_time = excluded.full_time, grade = excluded.grade
                        """)
                .param("office", office.code())
                .param("id", id.id())
                .param("since", since)
                .param("fullTime", it.fullTime())
                .param("grade", values.of("grade").require(it.grade()).code())
                .update();
    }

    /** What stands now: the newest standing. */
    MediatorRef restate(Known it, NewMediator.Standing standing) {
        guarded(() -> jdbc.sql("""
                        update network_mediator m set certificate = :certificate, full_time = s.full_time, grade = s.grade
                        from (select full_time, grade from network_standing where mediator_id = :id order by since desc limit 1) s
                        where m.id = :id
                        """)
                .param("certificate", blank(Words.optional("证号", standing.certificate(), Words.LINE)))
                .param("id", it.id().id())
                .update());
        return next(it);
    }

    MediatorRef equip(Known it, NewMediator.Skills skills) {
        guarded(() ->
                jdbc.sql("""
                        update network_mediator set specialities = :specialities, languages = :languages, account = :account
                        where id = :id
                        """).params(skills(skills)).param("id", it.id().id()).update());
        return next(it);
    }

    MediatorRef next(Known it) {
        var rows = jdbc.sql("update network_mediator set version = version + 1 where id = :id and version = :version")
                .param("id", it.id().id())
                .param("version", it.version())
                .update();
        if (rows == 0) throw new Stale(STALE);
        return new MediatorRef(it.id(), it.version() + 1);
    }

    private static void guarded(IntSupplier write) {
        try {
            var _ = write.getAsInt();
        } catch (DataIntegrityViolationException taken) {
            var what = String.valueOf(taken.getMessage());
            if (what.contains("account")) throw new Refusal("这个登录账号已经关联另一名调解员。请核对账号。", null);
            if (what.contains("certificate")) throw new Refusal("这个调解员证号已经属于另一名调解员。请核对证号。", null);
            throw taken;
        }
    }

    /** The year stands in the number; the number itself was checked by those who keep it. */
    private static @Nullable Integer born(@Nullable String idNumber) {
        var digits = idNumber == null ? "" : idNumber.strip();
        return digits.matches("\\d{17}.") ? Integer.valueOf(digits.substring(6, 10)) : null;
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
