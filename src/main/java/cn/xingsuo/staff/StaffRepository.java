package cn.xingsuo.staff;

import cn.xingsuo.office.OfficeId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 队伍存取 — writes the register. */
@Repository
class StaffRepository {
    /** 现任职 — the posting somebody is in. */
    record Current(UUID id, OfficeId office, LocalDate since) {}

    private final JdbcClient jdbc;
    private final StaffValues values;
    private final Clock clock;

    StaffRepository(JdbcClient jdbc, StaffValues values, Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.clock = clock;
    }

    /** The member with this identity, made if new. */
    UUID member(UUID person, String name, String initials, @Nullable Integer birthYear) {
        return jdbc.sql("""
                        insert into staff_member (id, person_id, name, initials, birth_year, recorded_at)
                        values (uuidv7(), :person, :name, :initials, :birthYear, :now)
                        on conflict (person_id) do update set version = staff_member.version + 1
                        returning id
                        """)
                .param("person", person)
                .param("name", name)
                .param("initials", initials)
                .param("birthYear", birthYear)
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    void post(UUID member, Assignment it) {
        var category = values.get("categories", it.category());
        jdbc.sql("""
                        insert into staff_posting (id, office_code, member_id, category, post, rank, full_time, quota, head_ranked,
                                                   since, recorded_at)
                        values (uuidv7(), :office, :member, :category, :post, :rank, :fullTime, :quota, :headRanked, :since, :now)
                        """)
                .param("office", it.office().code())
                .param("member", member)
                .param("category", category.code())
                .param("post", values.get("posts", it.post()).code())
                .param("rank", it.rank())
                .param("fullTime", category.is("fullTime"))
                .param("quota", category.is("quota"))
                .param("headRanked", values.get("ranks", it.rank()).is("headQualified"))
                .param("since", it.since())
                .param("now", now())
                .update();
    }

    void end(UUID posting, LocalDate lastDay, String reason) {
        jdbc.sql("update staff_posting set until = :until, reason = :reason where id = :id")
                .param("until", lastDay)
                .param("reason", reason)
                .param("id", posting)
                .update();
    }

    Optional<Current> current(MemberId member) {
        return jdbc.sql("select id, office_code, since from staff_posting where member_id = :member and until is null")
                .param("member", member.id())
                .query((row, at) -> new Current(
                        row.getObject("id", UUID.class),
                        new OfficeId(row.getString("office_code")),
                        row.getObject("since", LocalDate.class)))
                .optional();
    }

    void degree(MemberId member, Degree it) {
        var major = values.get("majors", it.major());
        jdbc.sql("""
                        insert into staff_degree (id, member_id, level, college, major, law, law_related, completed_on, recorded_at)
                        values (uuidv7(), :member, :level, :college, :major, :law, :related, :on, :now)
                        """)
                .param("member", member.id())
                .param("level", it.level())
                .param("college", values.get("degrees", it.level()).is("college"))
                .param("major", major.code())
                .param("law", major.is("law"))
                .param("related", major.is("related"))
                .param("on", it.completedOn())
                .param("now", now())
                .update();
    }

    void absence(MemberId member, String kind, LocalDate since, @Nullable LocalDate until) {
        jdbc.sql("""
                        insert into staff_absence (id, member_id, kind, since, until, recorded_at)
                        values (uuidv7(), :member, :kind, :since, :until, :now)
                        """)
                .param("member", member.id())
                .param("kind", values.get("absences", kind).code())
                .param("since", since)
                .param("until", until)
                .param("now", now())
                .update();
    }

    /** Whether the version was still the newest; raises it. */
    boolean touch(MemberId member, int version) {
        return jdbc.sql("update staff_member set version = version + 1 where id = :id and version = :version")
                        .param("id", member.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether this person has, or had, a post in the scope. */
    boolean linked(UUID person, String scope) {
        return !jdbc.sql("""
                        select 1 from staff_posting p join staff_member m on m.id = p.member_id
                        where m.person_id = :person and p.office_code like :scope limit 1
                        """)
                .param("person", person)
                .param("scope", scope + "%")
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    boolean known(MemberId member, String scope) {
        return !List.of(jdbc.sql(
                                "select count(*) from staff_posting where member_id = :member and office_code like :scope")
                        .param("member", member.id())
                        .param("scope", scope)
                        .query(Integer.class)
                        .single())
                .contains(0);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
