package cn.xingsuo.person;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** 测试关联 — stands for a working room: a person is linked where a test says so. */
@Component
class KnownLinks implements PersonLinks {
    private final Map<PersonId, String> offices = new ConcurrentHashMap<>();

    void link(PersonId person, String office) {
        offices.put(person, office);
    }

    @Override
    public boolean linked(PersonId person, String scopePrefix) {
        return offices.getOrDefault(person, "none").startsWith(scopePrefix) && offices.containsKey(person);
    }
}
