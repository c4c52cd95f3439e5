package cn.xingsuo.network.web;

import cn.xingsuo.network.BodyId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 换届页面 — puts the form of an election together. */
@Component
class ElectionPages {
    private final JdbcClient jdbc;
    private final BodyPages pages;
    private final NetworkOptions options;

    ElectionPages(JdbcClient jdbc, BodyPages pages, NetworkOptions options) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.options = options;
    }

    ElectionPage page(BodyId id, Viewer viewer) {
        var page = pages.page(id, viewer, null);
        var office = jdbc.sql("select office_code from network_body where id = :id and office_code like :scope")
                .param("id", id.id())
                .param("scope", Scope.of(viewer).like())
                .query(String.class)
                .single();
        var now = jdbc.sql("""
                        select s.mediator_id::text as mediator, s.post from network_membership s
                        where s.body_id = :id and s.composition_id is not null and s.until is null
                        order by array_position(array['DIRECTOR', 'DEPUTY', 'MEMBER'], s.post), s.mediator_id
                        """)
                .param("id", id.id())
                .query((row, n) -> new ElectionPage.Now(row.getString("mediator"), row.getString("post")))
                .list();
        return new ElectionPage(
                page.head(),
                now,
                options.mediators(office),
                options.of("manner"),
                options.rule("MEMBERS_MOST"),
                options.today());
    }
}
