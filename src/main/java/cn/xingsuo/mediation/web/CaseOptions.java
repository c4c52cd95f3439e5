package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.Status;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.network.Bodies;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Chip;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 列表选项 — who and where a viewer can choose, and how a chosen filter reads. */
@Component
public class CaseOptions {
    private final JdbcClient jdbc;
    private final Offices offices;
    private final Divisions divisions;
    private final Choices choices;
    private final ValueSets values;
    private final Bodies bodies;
    private final Clock clock;

    CaseOptions(
            JdbcClient jdbc,
            Offices offices,
            Divisions divisions,
            Choices choices,
            ValueSets values,
            Bodies bodies,
            Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.divisions = divisions;
        this.choices = choices;
        this.values = values;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * 页面条件 — who looks, when, and at which page.
     *
     * @param further whether this is not the first page
     */
    public record Desk(Choices choices, boolean writes, boolean further, LocalDate today) {}

    Desk desk(Viewer viewer, boolean further) {
        return new Desk(choices, viewer.may(Act.EDIT_CASES), further, LocalDate.now(clock));
    }

    Choices choices() {
        return choices;
    }

    List<Option> villages(Viewer viewer) {
        return offices.villages(viewer);
    }

    /** Who handled cases in the viewer's own office. */
    List<Option> mediators(Viewer viewer) {
        if (viewer.office() == null) return List.of();
        return jdbc.sql("""
                        select distinct on (mediator_account) mediator_account, mediator_name
                        from mediation where office_code = :office order by mediator_account, registered_on desc
                        """)
                .param("office", viewer.office())
                .query((row, n) -> new Option(row.getString(1), row.getString(2)))
                .list();
    }

    /** Where the account registered its last case. */
    @Nullable
    String lastVillage(Viewer viewer) {
        if (viewer.office() == null) return null;
        return jdbc.sql("""
                        select village_code from mediation where office_code = :office and registered_by = :account
                        order by registered_on desc, id desc limit 1
                        """)
                .param("office", viewer.office())
                .param("account", viewer.account())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The categories the account used last, the last first. */
    List<String> recentCategories(Viewer viewer) {
        if (viewer.office() == null) return List.of();
        return jdbc.sql("""
                        select category from (
                          select category, row_number() over (order by registered_on desc, id desc) as n from mediation
                          where office_code = :office and registered_by = :account
                          order by registered_on desc, id desc limit 50) used
                        group by category order by min(n) limit :most
                        """)
                .param("office", viewer.office())
                .param("account", viewer.account())
                .param("most", values.rule("RECENT_CATEGORIES"))
                .query((row, n) -> row.getString("category"))
                .list();
    }

    /** The committees of the viewer's own office. */
    List<Option> committees(Viewer viewer) {
        if (viewer.office() == null) return List.of();
        return bodies.active(new OfficeId(viewer.office()), LocalDate.now(clock)).stream()
                .map(it -> new Option(it.id().toString(), it.name()))
                .toList();
    }

    /** Running cases of other offices in which the viewer's office helps. */
    List<CaseLink> joint(Viewer viewer) {
        if (viewer.office() == null) return List.of();
        return jdbc.sql("""
                        select m.id, m.number, m.status, m.registered_on
                        from mediation_partner p join mediation m on m.id = p.mediation_id
                        where p.office_code = :office and not m.hidden and m.status = 'OPEN'
                        order by m.registered_on desc limit 20
                        """)
                .param("office", viewer.office())
                .query((row, n) -> new CaseLink(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        Status.valueOf(row.getString("status")),
                        row.getObject("registered_on", LocalDate.class)))
                .list();
    }

    /** The filters that are set, as people read them. */
    List<Chip> chips(CaseFilter filter, List<Option> mediators) {
        var chips = new ArrayList<Chip>();
        filter.query().chosen().forEach((name, value) -> {
            var words = words(name, value, filter, mediators);
            if (words != null) chips.add(new Chip(words, filter.with(name, "")));
        });
        return chips;
    }

    private @Nullable String words(String name, String value, CaseFilter filter, List<Option> mediators) {
        return switch (name) {
            case "q" -> t("搜索:{0}", value);
            case "status" -> filter.status() == null ? value : t(filter.status().title());
            case "category" -> t(choices.title("category", value));
            case "risk" -> t(choices.title("risk", value));
            case "village" -> divisions.names(List.of(value)).getOrDefault(value, value);
            case "mediator" -> t("承办:{0}", named(value, mediators));
            case "from" -> t("{0} 起", value);
            case "to" -> t("{0} 止", value);
            default -> null;
        };
    }

    private static String named(String code, List<Option> options) {
        var name = Option.label(options, code);
        return name.isEmpty() ? code : name;
    }
}
