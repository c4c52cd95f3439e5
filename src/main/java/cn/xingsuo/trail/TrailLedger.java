package cn.xingsuo.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** 留痕簿 — where entries are written, with the database's own time; there is no way to change one. */
@Repository
class TrailLedger {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    TrailLedger(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void enter(Entry entry) {
        enter(entry, Who.now(), Whence.now());
    }

    void enter(Entry entry, Who who, @Nullable Whence whence) {
        jdbc.sql("""
                insert into trail (at, account, role, scope, office_code, act, subject, result, from_address, method, path, details)
                values (clock_timestamp(), :account, :role, :scope, :office, :act, :subject, :result, :address, :method, :path, :details::jsonb)
                """)
                .param("account", who.account())
                .param("role", who.role())
                .param("scope", who.scope())
                .param("office", who.office())
                .param("act", entry.act())
                .param("subject", entry.subject())
                .param("result", entry.result())
                .param("address", whence == null ? null : whence.address())
                .param("method", whence == null ? null : whence.method())
                .param("path", whence == null ? null : Blackout.of(whence.path()))
                .param("details", json.writeValueAsString(entry.details()))
                .update();
    }
}
