package cn.xingsuo.network.web;

import cn.xingsuo.network.NetworkValues;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 选项 — what the forms of the network offer: value sets, offices, villages, enterprises, police stations, bodies, mediators. */
@Component
public class NetworkOptions {
    private static final int MOST = 1000;
    private final JdbcClient jdbc;
    private final NetworkValues values;
    private final Offices offices;
    private final Clock clock;

    NetworkOptions(JdbcClient jdbc, NetworkValues values, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.offices = offices;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A value set as the choices of a list. */
    public List<Option> of(String set) {
        return values.of(set).values().stream()
                .map(it -> new Option(it.code(), it.title()))
                .toList();
    }

    public String title(String set, String code) {
        return values.of(set).title(code);
    }

    public int condition(String code) {
        return values.condition(code);
    }

    public int rule(String code) {
        return values.rule(code);
    }

    /** The offices a viewer without an office of their own can act for; empty for the others. */
    List<Option> offices(Viewer viewer) {
        if (viewer.office() != null || Scope.of(viewer).isWide()) return List.of();
        return offices.names(offices.in(Scope.of(viewer), today())).entrySet().stream()
                .map(it -> new Option(it.getKey().code(), it.getValue()))
                .sorted(Comparator.comparing(Option::value))
                .toList();
    }

    /** The office a form is about: one's own, or the chosen one of one's scope. */
    OfficeId office(Viewer viewer, @Nullable String chosen) {
        if (viewer.office() != null) return new OfficeId(viewer.office());
        if (chosen == null || chosen.isBlank()) throw new Refusal("没有选择司法所。请从列表中选择。", null);
        if (!viewer.sees(chosen)) throw new NotFound("没有找到这个司法所:可能不在您的管辖范围内,请重新选择");
        return new OfficeId(chosen);
    }

    List<Option> villages(Viewer viewer) {
        return offices.villages(viewer);
    }

    List<Option> enterprises(Viewer viewer) {
        return named("network_enterprise where until is null", viewer);
    }

    List<Option> stations(Viewer viewer) {
        return named("network_station where until is null", viewer);
    }

    List<Option> bodies(Viewer viewer) {
        return named("network_body where state <> 'CLOSED'", viewer);
    }

    /** All bodies an office has had: money may arrive late. */
    List<Option> bodiesOf(String office) {
        return Pinyin.typed(jdbc.sql(
                        "select id::text as id, name from network_body where office_code = :office order by initials limit :most")
                .param("office", office)
                .param("most", MOST)
                .query((row, n) -> new Option(row.getString("id"), row.getString("name")))
                .list());
    }

    /** Everybody on the register of an office, behind their initials. */
    List<Option> mediators(String office) {
        return Pinyin.typed(jdbc.sql("""
                        select m.id::text as id, m.name from network_mediator m
                        where m.office_code = :office or m.id in (select mediator_id from network_membership where office_code = :office)
                        order by m.initials limit :most
                        """)
                .param("office", office)
                .param("most", MOST)
                .query((row, n) -> new Option(row.getString("id"), row.getString("name")))
                .list());
    }

    private List<Option> named(String from, Viewer viewer) {
        return Pinyin.typed(jdbc.sql("select id::text as id, name from " + from
                        + " and office_code like :scope order by initials limit :most")
                .param("scope", Scope.of(viewer).like())
                .param("most", MOST)
                .query((row, n) -> new Option(row.getString("id"), row.getString("name")))
                .list());
    }
}
