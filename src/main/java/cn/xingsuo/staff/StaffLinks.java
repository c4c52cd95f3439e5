package cn.xingsuo.staff;

import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.PersonLinks;
import org.springframework.stereotype.Component;

/** 人员关联 — a person who has, or had, a post in a scope is known to those who look after that scope. */
@Component
class StaffLinks implements PersonLinks {
    private final StaffRepository repository;

    StaffLinks(StaffRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean linked(PersonId person, String scopePrefix) {
        return repository.linked(person.id(), scopePrefix);
    }
}
