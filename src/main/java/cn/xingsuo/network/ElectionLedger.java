package cn.xingsuo.network;

import cn.xingsuo.network.Composition.Member;
import cn.xingsuo.network.Election.Post;
import cn.xingsuo.network.Election.Seat;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 届次存取 — writes compositions and who serves in them, and ends the ones before. */
@Repository
class ElectionLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    ElectionLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * 任期 — when the members were elected, until when, and since when this composition holds.
     *
     * @param endsOn last day of the term
     */
    record Term(LocalDate electedOn, LocalDate endsOn, LocalDate since) {}

    /** What the rules look at, of people the viewer may see; in the order of the seats. */
    List<Member> members(List<Seat> seats, Viewer viewer) {
        var women = new HashMap<UUID, Boolean>();
        if (!seats.isEmpty())
            jdbc.sql("""
                            select m.id, m.sex = 'F' as woman from network_mediator m
                            where m.id in (:ids) and (m.office_code like :scope or exists
                              (select from network_membership s where s.mediator_id = m.id and s.office_code like :scope))
                            """)
                    .param("ids", seats.stream().map(it -> it.mediator().id()).toList())
                    .param("scope", Scope.of(viewer).like())
                    .query(row -> {
                        women.put(row.getObject("id", UUID.class), row.getBoolean("woman"));
                    });
        return seats.stream()
                .map(it -> member(it, women.get(it.mediator().id())))
                .toList();
    }

    private static Member member(Seat seat, @Nullable Boolean woman) {
        if (woman == null) throw new NoSuchMediator();
        return new Member(seat.post(), woman);
    }

    /** The elected members of a body on a day. */
    List<Member> members(BodyId body, LocalDate on) {
        return jdbc.sql("""
                        select s.post, m.sex from network_membership s join network_mediator m on m.id = s.mediator_id
                        where s.body_id = :body and s.composition_id is not null
                          and s.since <= :on and (s.until is null or s.until >= :on)
                        """)
                .param("body", body.id())
                .param("on", on)
                .query((row, n) -> new Member(
                        Post.valueOf(row.getString("post")),
                        row.getString("sex").equals("F")))
                .list();
    }

    @Nullable
    Term running(BodyId body) {
        return jdbc.sql(
                        "select elected_on, term_ends_on, since from network_composition where body_id = :body and until is null")
                .param("body", body.id())
                .query((row, n) -> new Term(
                        row.getObject("elected_on", LocalDate.class),
                        row.getObject("term_ends_on", LocalDate.class),
                        row.getObject("since", LocalDate.class)))
                .optional()
                .orElse(null);
    }

    void enter(Body it, Election election, Term term, Viewer viewer) {
        endComposition(it.id(), term.since().minusDays(1), election.kind().title());
        var people = election.seats().stream().map(seat -> seat.mediator().id()).toList();
        supersede(it.id(), people, term.since());
        var id = UUID.randomUUID();
        composition(id, it, election, term, viewer);
        seats(id, it, election, term.since());
    }

    private void composition(UUID id, Body it, Election election, Term term, Viewer viewer) {
        jdbc.sql("""
                        insert into network_composition
                          (id, office_code, body_id, kind, manner, elected_on, term_ends_on, since, reason, account, recorded_at)
                        values (:id, :office, :body, :kind, :manner, :elected, :ends, :since, :reason, :account, :now)
                        """)
                .param("id", id)
                .param("office", it.office().code())
                .param("body", it.id().id())
                .param("kind", election.kind().name())
                .param("manner", election.manner())
                .param("elected", term.electedOn())
                .param("ends", term.endsOn())
                .param("since", term.since())
                .param("reason", Words.optional("理由", election.reason(), Words.NOTE))
                .param("account", viewer.account())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void seats(UUID composition, Body it, Election election, LocalDate since) {
        jdbc.sql("""
                        insert into network_membership (id, office_code, body_id, mediator_id, composition_id, post, since, recorded_at)
                        select gen_random_uuid(), :office, :body, seat.mediator, :composition, seat.post, :since, :now
                        from unnest(:mediators::text[]::uuid[], :posts::text[]) as seat (mediator, post)
                        """)
                .param("office", it.office().code())
                .param("body", it.id().id())
                .param("composition", composition)
                .param("since", since)
                .param("now", OffsetDateTime.now(clock))
                .param(
                        "mediators",
                        election.seats().stream()
                                .map(seat -> seat.mediator().toString())
                                .toArray(String[]::new))
                .param(
                        "posts",
                        election.seats().stream()
                                .map(seat -> seat.post().name())
                                .toArray(String[]::new))
                .update();
    }

    /** Ends the composition and every service in the body, elected or engaged. */
    void end(BodyId body, LocalDate lastDay, String reason) {
        endComposition(body, lastDay, reason);
        endServices("body_id = :body", body, lastDay, reason, List.of());
    }

    private void endComposition(BodyId body, LocalDate lastDay, String reason) {
        jdbc.sql(
                        "update network_composition set until = greatest(since, :until) where body_id = :body and until is null")
                .param("until", lastDay)
                .param("body", body.id())
                .update();
        endServices("body_id = :body and composition_id is not null", body, lastDay, reason, List.of());
    }

    /** Who was engaged and is now elected serves as a member; an engagement that would begin with the term never counted. */
    private void supersede(BodyId body, List<UUID> people, LocalDate since) {
        jdbc.sql("delete from network_membership where body_id = :body and composition_id is null and until is null"
                        + " and since >= :since and mediator_id in (:people)")
                .param("body", body.id())
                .param("since", since)
                .param("people", people)
                .update();
        endServices(
                "body_id = :body and composition_id is null and mediator_id in (:people)",
                body,
                since.minusDays(1),
                "当选委员",
                people);
    }

    private void endServices(String which, BodyId body, LocalDate lastDay, String reason, List<UUID> people) {
        var statement = jdbc.sql("update network_membership set until = greatest(since, :until), reason = :reason"
                        + " where until is null and " + which)
                .param("until", lastDay)
                .param("reason", reason)
                .param("body", body.id());
        if (!people.isEmpty()) statement = statement.param("people", people);
        statement.update();
    }
}
