package cn.xingsuo.mediation;

import cn.xingsuo.office.Scope;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.PersonLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 当事人关联 — whether a person is a party to a mediation, or takes part in one, somewhere in a scope. */
@Component
class PartyLinks implements PersonLinks {
    private final JdbcClient jdbc;

    PartyLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean linked(PersonId person, String scopePrefix) {
        return jdbc.sql("""
                        select exists (select 1 from mediation_party where person_id = :person and office_code like :scope)
                          or exists (select 1 from mediation_participant where person_id = :person and office_code like :scope)
                        """)
                .param("person", person.id())
                .param("scope", new Scope(scopePrefix).like())
                .query(Boolean.class)
                .single();
    }
}
