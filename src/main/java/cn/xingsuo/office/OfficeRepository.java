package cn.xingsuo.office;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 司法所存取 — rows of offices, their classes and their towns. */
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
        office.towns().forEach(it -> cover(office.id(), it, office.since()));
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

    /** Adds a town; refuses one that some office already covers on that day or later. */
    void cover(OfficeId id, String town, LocalDate since) {
        jdbc.sql("""
                        select o.name from office_town t join office o on o.code = t.office_code
                        where t.town_code = :town and (t.until is null or t.until > :since) limit 1
                        """)
                .param("town", town)
                .param("since", since)
                .query(String.class)
                .optional()
                .ifPresent(name -> {
                    throw new Refusal("镇街 {0} 在该日期已由{1}管辖。请先结束原管辖,再划入", null, town, name);
                });
        jdbc.sql("insert into office_town (office_code, town_code, since) values (:code, :town, :since)")
                .param("code", id.code())
                .param("town", town)
                .param("since", since)
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

    List<Division> towns(OfficeId id, LocalDate day) {
        return jdbc.sql("select " + Divisions.COLUMNS + """
                         from office_town t join division d on d.code = t.town_code
                        where t.office_code = :code and t.since <= :day and (t.until is null or t.until > :day)
                          and d.valid_since <= :day and (d.valid_until is null or d.valid_until > :day)
                        order by d.code
                        """)
                .param("code", id.code())
                .param("day", day)
                .query(Divisions.ROW)
                .list();
    }

    List<Division> villages(OfficeId id, LocalDate day) {
        return jdbc.sql("select " + Divisions.COLUMNS + """
                         from office_town t join division d on d.parent_code = t.town_code
                        where t.office_code = :code and t.since <= :day and (t.until is null or t.until > :day)
                          and d.valid_since <= :day and (d.valid_until is null or d.valid_until > :day)
                        order by d.code
                        """)
                .param("code", id.code())
                .param("day", day)
                .query(Divisions.ROW)
                .list();
    }

    Optional<OfficeId> covering(String code, LocalDate day) {
        return jdbc.sql("""
                        select office_code from office_town
                        where town_code = left(:code, 9) and since <= :day and (until is null or until > :day)
                        """)
                .param("code", code)
                .param("day", day)
                .query((row, at) -> new OfficeId(row.getString("office_code")))
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
}
