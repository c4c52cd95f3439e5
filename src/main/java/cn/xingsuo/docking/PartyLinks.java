package cn.xingsuo.docking;

import cn.xingsuo.office.Scope;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.PersonLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 移送人员关联 — whether a person stands in a hand-over one side of which lies in a scope. */
@Component("dockingPartyLinks")
class PartyLinks implements PersonLinks {
    private final JdbcClient jdbc;

    PartyLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean linked(PersonId person, String scopePrefix) {
        return jdbc.sql("""
                        select exists (select from docking_party p join docking_transfer t on t.id = p.transfer_id
                          where p.person_id = :person and (t.office_code like :scope or t.peer_office like :scope))
                        """)
                .param("person", person.id())
                .param("scope", new Scope(scopePrefix).like())
                .query(Boolean.class)
                .single();
    }
}
