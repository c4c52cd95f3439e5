package cn.xingsuo.office;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 司法所存取 — rows of offices and their classes. */
@Repository
class OfficeRepository {
    private final JdbcClient jdbc;

    OfficeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NewOffice office) {
        var inserted = jdbc.sql("""
                        insert into office (code, name, district_code, address, phone, search, initials, since)
                        values (:code, :name, left(:code, 6), :address, :phone, :search, :initials, :since)
                        on conflict do nothing
                        """)
                .param("code", office.id().code())
                .param("name", office.name())
                .param("address", office.address())
                .param("phone", office.phone())
                .param("search", Pinyin.fold(office.name()))
                .param("initials", Pinyin.initials(office.name()))
                .param("since", office.since())
                .update();
        if (inserted == 0)
            throw new Refusal("代码 {0} 已有司法所,不能重复设立。请核对代码", null, office.id().code());
        classify(office.id(), office.size(), office.since());
    }

    void classify(OfficeId id, OfficeClass size, LocalDate since) {
        jdbc.sql("""
                        insert into office_class (office_code, since, class) values (:code, :since, :class)
                        on conflict (office_code, since) do update set class = excluded.class
                        """)
                .param("code", id.code())
                .param("since", since)
                .param("class", size.name())
                .update();
    }

    /** Moves to the next version; false if somebody else was quicker. */
    boolean next(OfficeId id, int version) {
        return jdbc.sql("update office set version = version + 1 where code = :code and version = :version")
                        .param("code", id.code())
                        .param("version", version)
                        .update()
                == 1;
    }

    void update(OfficeId id, OfficeChange change) {
        jdbc.sql("""
                        update office set name = :name, search = :search, initials = :initials, address = :address, phone = :phone,
                               until = :until
                        where code = :code
                        """)
                .param("code", id.code())
                .param("name", change.name())
                .param("search", Pinyin.fold(change.name()))
                .param("initials", Pinyin.initials(change.name()))
                .param("address", change.address())
                .param("phone", change.phone())
                .param("until", change.until())
                .update();
    }

    Optional<Office> find(OfficeId id, LocalDate today) {
        return jdbc.sql("""
                        select o.*, coalesce(
                                 (select class from office_class c where c.office_code = o.code and c.since <= :today
                                  order by c.since desc limit 1),
                                 (select class from office_class c where c.office_code = o.code order by c.since limit 1)) as class
                        from office o where o.code = :code
                        """)
                .param("code", id.code())
                .param("today", today)
                .query((row, at) -> new Office(
                        id,
                        row.getString("name"),
                        OfficeClass.valueOf(row.getString("class")),
                        row.getString("district_code"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getInt("version")))
                .optional();
    }

    Map<OfficeId, OfficeClass> classes(String prefix, LocalDate day) {
        return jdbc
                .sql("""
                        select distinct on (office_code) office_code, class from office_class
                        where office_code like :prefix || '%'
                        order by office_code, since <= :day desc, case when since <= :day then since end desc, since
                        """)
                .param("prefix", prefix)
                .param("day", day)
                .query((row, at) -> Map.entry(
                        new OfficeId(row.getString("office_code")), OfficeClass.valueOf(row.getString("class"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<OfficeId, String> names(Collection<OfficeId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select code, name from office where code in (:codes)")
                .param("codes", ids.stream().map(OfficeId::code).distinct().toList())
                .query((row, at) -> Map.entry(new OfficeId(row.getString("code")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<OfficeId> in(Scope scope, LocalDate day) {
        return jdbc.sql("""
                        select code from office
                        where code like :scope and since <= :day and (until is null or until > :day) order by code
                        """)
                .param("scope", scope.like())
                .param("day", day)
                .query((row, at) -> new OfficeId(row.getString("code")))
                .list();
    }
}
