package cn.xingsuo.person;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 查看簿 — how often each account has looked lately. */
@Repository
class RevealLedger {
    private static final String PAPER = "paper";
    private final JdbcClient jdbc;
    private final Clock clock;

    RevealLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account is held until the transaction ends, so that two windows cannot both take the last one. */
    int withinTheHour(String account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('person_reveal'), hashtext(:account))")
                .param("account", account)
                .query((_, _) -> true)
                .single();
        return jdbc.sql("select count(*) from person_reveal where account = :account and at > :since")
                .param("account", account)
                .param("since", OffsetDateTime.now(clock).minus(Duration.ofHours(1)))
                .query(Integer.class)
                .single();
    }

    /** Whether the account printed this person's particulars within the hour. */
    boolean lookedLately(String account, PersonId person) {
        return jdbc.sql("select exists (select 1 from person_reveal where account = :account and person_id = :person"
                        + " and field = :field and at > :since)")
                .param("account", account)
                .param("person", person.id())
                .param("field", PAPER)
                .param("since", OffsetDateTime.now(clock).minus(Duration.ofHours(1)))
                .query(Boolean.class)
                .single();
    }

    void printed(String account, PersonId person) {
        enter(account, person, PAPER);
    }

    void enter(String account, PersonId person, Field field) {
        enter(account, person, field.slug());
    }

    private void enter(String account, PersonId person, String field) {
        jdbc.sql("insert into person_reveal (account, person_id, field, at) values (:account, :person, :field, :at)")
                .param("account", account)
                .param("person", person.id())
                .param("field", field)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
