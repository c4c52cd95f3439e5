package cn.xingsuo.network;

import cn.xingsuo.office.Scope;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.PersonLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 调解员关联 — a person on the register of mediators is known to the offices whose bodies they serve in. */
@Component
class NetworkLinks implements PersonLinks {
    private final JdbcClient jdbc;

    NetworkLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean linked(PersonId person, String scopePrefix) {
        return jdbc.sql("""
                        select exists (select from network_mediator m where m.person_id = :person and (m.office_code like :scope
                          or exists (select from network_membership s where s.mediator_id = m.id and s.office_code like :scope)))
                        """)
                .param("person", person.id())
                .param("scope", new Scope(scopePrefix).like())
                .query(Boolean.class)
                .single();
    }
}
