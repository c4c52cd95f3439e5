package cn.xingsuo.access.web;

import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 账号簿 — accounts and tokens as pages show them, cut to the viewer's scope. */
@Repository
class AccountBook {
    static final int ROWS = 50;
    private static final String LINES = """
            select a.login, a.name, a.role, a.scope, a.office_code, a.disabled, a.must_change, a.version,
                   case when s.locked_until > :now then s.locked_until end as locked_until
            from account a left join sign_in_attempt s on s.login = a.login
            where a.scope like :scope
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page by sign-in name, one row more than fits so that the page knows whether it is the last. */
    List<AccountLine> list(Viewer viewer, String query, String after) {
        return lines(viewer, """
                and a.login > :after and (:query = '' or a.login like :start or position(:query in a.name) > 0)
                order by a.login limit :rows""")
                .param("after", after)
                .param("query", query)
                .param("start", query.replaceAll("[%_\\\\]", "") + "%")
                .param("rows", ROWS + 1)
                .query(AccountBook::line)
                .list();
    }

    /** Accounts that wait for a role, oldest first. */
    List<AccountLine> pending(Viewer viewer) {
        return lines(viewer, "and a.role is null and not a.disabled order by a.created_at, a.login limit :rows")
                .param("rows", ROWS)
                .query(AccountBook::line)
                .list();
    }

    Optional<AccountLine> find(Viewer viewer, String login) {
        return lines(viewer, "and a.login = :login")
                .param("login", login)
                .query(AccountBook::line)
                .optional();
    }

    List<TokenLine> tokens(String login) {
        return jdbc.sql("""
                        select id, name, scope, created_at, expires_at, last_used_at from api_token
                        where login = :login and revoked_at is null and expires_at > :now
                        order by created_at desc limit :rows""")
                .param("login", login)
                .param("now", OffsetDateTime.now(clock))
                .param("rows", ROWS)
                .query(AccountBook::token)
                .list();
    }

    private JdbcClient.StatementSpec lines(Viewer viewer, String condition) {
        return jdbc.sql(LINES + condition)
                .param("now", OffsetDateTime.now(clock))
                .param("scope", viewer.scope() + "%");
    }

    private static AccountLine line(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new AccountLine(
                row.getString("login"),
                row.getString("name"),
                role == null ? null : Role.valueOf(role),
                row.getString("scope"),
                row.getString("office_code"),
                row.getBoolean("disabled"),
                row.getBoolean("must_change"),
                at(row, "locked_until"),
                row.getInt("version"));
    }

    private static TokenLine token(ResultSet row, int number) throws SQLException {
        return new TokenLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("scope"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                at(row, "last_used_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
