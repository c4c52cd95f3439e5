package cn.xingsuo.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 自然人簿 — persons at rest; nothing leaves or enters this table in clear but the name. */
@Repository
class PersonLedger {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    PersonLedger(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** False when the ID number is known already, also when another transaction is registering it at this moment. */
    boolean enter(PersonId id, Person person) {
        return jdbc.sql("""
                        insert into person (id, name, id_number, id_number_index, phone, phone_index, address, registered_at)
                        values (:id, :name, :idNumber, :idNumberIndex, :phone, :phoneIndex, :address, :at)
                        on conflict (id_number_index) do nothing
                        """)
                        .param("id", id.id())
                        .param("name", person.name())
                        .param("idNumber", sealed(id, person, Field.ID_NUMBER))
                        .param("idNumberIndex", index(person.field(Field.ID_NUMBER), Field.ID_NUMBER))
                        .param("phone", sealed(id, person, Field.PHONE))
                        .param("phoneIndex", index(person.field(Field.PHONE), Field.PHONE))
                        .param("address", sealed(id, person, Field.ADDRESS))
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Everybody with one of these ID numbers, by number, in clear. */
    Map<String, PersonId> withNumbers(Collection<String> numbers) {
        var indexes = new LinkedHashMap<String, String>();
        for (var it : numbers) indexes.put(HexFormat.of().formatHex(cipher.index(it, Field.ID_NUMBER)), it);
        var found = new LinkedHashMap<String, PersonId>();
        jdbc.sql("""
                        select id, encode(id_number_index, 'hex') as hex from person
                        where id_number_index in (select decode(h, 'hex') from unnest(:indexes::text[]) h)
                        """).param("indexes", indexes.keySet().toArray(String[]::new)).query(row -> {
            var number = indexes.get(row.getString("hex"));
            if (number != null) found.put(number, id(row));
        });
        return found;
    }

    /** Writes many new persons in one statement. */
    void enterAll(Map<PersonId, Person> people) {
        var ids = people.keySet().toArray(PersonId[]::new);
        jdbc.sql("""
                        insert into person (id, name, id_number, id_number_index, phone, phone_index, address, registered_at)
                        select i, n, decode(a, 'hex'), decode(b, 'hex'), decode(c, 'hex'), decode(d, 'hex'), decode(e, 'hex'), :at
                        from unnest(:ids::uuid[], :names::text[], :numbers::text[], :numberIndexes::text[], :phones::text[],
                                    :phoneIndexes::text[], :addresses::text[]) as t (i, n, a, b, c, d, e)
                        on conflict (id_number_index) do nothing
                        """)
                .param("ids", people.keySet().stream().map(PersonId::id).toArray(UUID[]::new))
                .param("names", people.values().stream().map(Person::name).toArray(String[]::new))
                .param("numbers", hex(ids, it -> sealed(it, person(people, it), Field.ID_NUMBER)))
                .param(
                        "numberIndexes",
                        hex(ids, it -> index(person(people, it).field(Field.ID_NUMBER), Field.ID_NUMBER)))
                .param("phones", hex(ids, it -> sealed(it, person(people, it), Field.PHONE)))
                .param("phoneIndexes", hex(ids, it -> index(person(people, it).field(Field.PHONE), Field.PHONE)))
                .param("addresses", hex(ids, it -> sealed(it, person(people, it), Field.ADDRESS)))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static Person person(Map<PersonId, Person> people, PersonId id) {
        return Objects.requireNonNull(people.get(id));
    }

    private static @Nullable String[] hex(PersonId[] ids, Sealing sealing) {
        var texts = new @Nullable String[ids.length];
        for (int i = 0; i < ids.length; i++) {
            var bytes = sealing.of(ids[i]);
            texts[i] = bytes == null ? null : HexFormat.of().formatHex(bytes);
        }
        return texts;
    }

    /** 加密一项. */
    private interface Sealing {
        byte @Nullable [] of(PersonId id);
    }

    void update(PersonId id, Person person) {
        jdbc.sql("""
                update person set phone = :phone, phone_index = :phoneIndex, address = :address, version = version + 1 where id = :id
                """)
                .param("id", id.id())
                .param("phone", sealed(id, person, Field.PHONE))
                .param("phoneIndex", index(person.field(Field.PHONE), Field.PHONE))
                .param("address", sealed(id, person, Field.ADDRESS))
                .update();
    }

    /** Everybody with this ID number or phone, through the blind index. */
    List<PersonId> with(Field field, String clear) {
        return jdbc.sql("select id from person where " + field.column() + "_index = :index order by id")
                .param("index", index(clear, field))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The person in clear, held against changes until the transaction ends. */
    Person hold(PersonId id) {
        return jdbc.sql("select * from person where id = :id for update")
                .param("id", id.id())
                .query((row, _) -> person(row))
                .single();
    }

    /** The person in clear. */
    Person get(PersonId id) {
        var found = all(List.of(id)).get(id);
        if (found == null) throw new NoSuchPerson();
        return found;
    }

    Map<PersonId, Person> all(Collection<PersonId> ids) {
        var found = new LinkedHashMap<PersonId, Person>();
        var uuids = ids.stream().map(PersonId::id).distinct().toArray(UUID[]::new);
        jdbc.sql("select * from person where id = any (:ids)")
                .param("ids", uuids)
                .query((ResultSet row) -> {
                    found.put(id(row), person(row));
                });
        return found;
    }

    private Person person(ResultSet row) throws SQLException {
        var fields = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var sealed = row.getBytes(field.column());
            if (sealed != null) fields.put(field, cipher.open(sealed, id(row), field));
        }
        return new Person(row.getString("name"), fields);
    }

    private static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("id", UUID.class));
    }

    private byte @Nullable [] sealed(PersonId id, Person person, Field field) {
        var clear = person.field(field);
        return clear == null ? null : cipher.seal(clear, id, field);
    }

    private byte @Nullable [] index(@Nullable String clear, Field field) {
        return clear == null ? null : cipher.index(clear, field);
    }
}
