package cn.xingsuo.screening;

import cn.xingsuo.office.Scope;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.PersonLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 排查人员关联 — whether a person stands in a finding somewhere in a scope. */
@Component("screeningPartyLinks")
class PartyLinks implements PersonLinks {
    private final JdbcClient jdbc;

    PartyLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean linked(PersonId person, String scopePrefix) {
        return jdbc.sql(
                        "select exists (select from screening_party where person_id = :person and office_code like :scope)")
                .param("person", person.id())
                .param("scope", new Scope(scopePrefix).like())
                .query(Boolean.class)
                .single();
    }
}
