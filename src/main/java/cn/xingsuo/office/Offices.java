package cn.xingsuo.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 司法所 — everything another room, or a page, may ask of the offices. */
@Service
@Transactional
public class Offices {
    private final OfficeRepository repository;
    private final JdbcClient jdbc;
    private final Clock clock;

    Offices(OfficeRepository repository, JdbcClient jdbc, Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 设立. */
    public OfficeId establish(NewOffice office) {
        repository.insert(office);
        return office.id();
    }

    @Transactional(readOnly = true)
    public Optional<Office> find(OfficeId id) {
        return repository.find(id, today());
    }

    @Transactional(readOnly = true)
    public Office get(OfficeId id) {
        return find(id).orElseThrow(NoSuchOffice::new);
    }

    @Transactional(readOnly = true)
    public String name(OfficeId id) {
        return names(List.of(id)).getOrDefault(id, id.code());
    }

    /** Names of many offices in one query; unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<OfficeId, String> names(Collection<OfficeId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select code, name from office where code in (:codes)")
                .param("codes", ids.stream().map(OfficeId::code).distinct().toList())
                .query((row, at) -> Map.entry(new OfficeId(row.getString("code")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All offices of a scope that exist on the day, by code. For whole-scope work; pages list by key instead. */
    @Transactional(readOnly = true)
    public List<OfficeId> in(Scope scope, LocalDate day) {
        return jdbc.sql("""
                        select code from office
                        where code like :scope and since <= :day and (until is null or until > :day) order by code
                        """)
                .param("scope", scope.like())
                .param("day", day)
                .query((row, at) -> new OfficeId(row.getString("code")))
                .list();
    }

    /** The towns an office covers on a day, by code. */
    @Transactional(readOnly = true)
    public List<Division> towns(OfficeId id, LocalDate day) {
        return repository.towns(id, day);
    }

    /** The villages and communities of the towns an office covers on a day, by code. */
    @Transactional(readOnly = true)
    public List<Division> villages(OfficeId id, LocalDate day) {
        return repository.villages(id, day);
    }

    /** The office that covers a town or village on a day. */
    @Transactional(readOnly = true)
    public Optional<OfficeId> covering(String code, LocalDate day) {
        return repository.covering(code, day);
    }

    /** The class of an office on a day; before its first recorded class, that first one. */
    @Transactional(readOnly = true)
    public OfficeClass classOf(OfficeId id, LocalDate day) {
        return Optional.ofNullable(repository.classes(id.code(), day).get(id)).orElseThrow(NoSuchOffice::new);
    }

    /** The classes of all offices of a scope on a day, in one query. */
    @Transactional(readOnly = true)
    public Map<OfficeId, OfficeClass> classes(Scope scope, LocalDate day) {
        return repository.classes(scope.prefix(), day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
