package cn.xingsuo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.trail.KeyFile;
import cn.xingsuo.web.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class PersonsTest {
    private final Persons persons;
    private final JdbcClient jdbc;
    private final KeyFile keys;

    PersonsTest(Persons persons, JdbcClient jdbc, KeyFile keys) {
        this.persons = persons;
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Test
    void theSameIdNumberFindsTheSamePersonAgain() {
        var number = IdNumbers.fictional();
        var first = persons.register(new Particulars("欧阳春", number, null, null));
        var again = persons.register(
                new Particulars(" 欧阳春", number.toLowerCase(java.util.Locale.ROOT), "13800001234", null));

        assertThat(again).isEqualTo(first);
        assertThat(persons.findByIdNumber(number)).contains(first);
        assertThat(persons.masked(List.of(first)).get(first))
                .isEqualTo(new MaskedPerson(first, "欧阳春", Masks.idNumber(number), "138****1234", null));
        assertThat(trailOf(first)).containsExactly("person.registered", "person.updated");
    }

    @Test
    void theSameIdNumberUnderAnotherNameIsRefused() {
        var number = IdNumbers.fictional();
        persons.register(new Particulars("欧阳春", number, null, null));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> persons.register(new Particulars("欧阳秋", number, null, null)))
                .withMessageContaining("另一个姓名");
    }

    @Test
    void withoutAnIdNumberEverybodyIsSomebodyElse() {
        var phone = "139%08d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));
        var one = persons.register(new Particulars("王小明", null, phone, null));
        var other = persons.register(new Particulars("王小明", null, phone, null));

        assertThat(persons.findByPhone(phone)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void registeredAtTheSameMomentTwiceItIsOnePerson() throws Exception {
        var number = IdNumbers.fictional();
        var start = new CyclicBarrier(8);
        Callable<PersonId> register = () -> {
            start.await();
            return persons.register(new Particulars("钱多多", number, null, null));
        };
        var found = new ArrayList<PersonId>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<PersonId> it : threads.invokeAll(java.util.Collections.nCopies(8, register)))
                found.add(it.get());
        }

        assertThat(found).hasSize(8).containsOnly(found.getFirst());
        assertThat(trailOf(found.getFirst())).containsExactly("person.registered");
    }

    @Test
    void aRareNameComesBackAsItWasEntered() {
        var id = persons.register(new Particulars("\uD840\uDC8F\uD869\uDEA5·买买提", null, null, null));

        assertThat(persons.masked(List.of(id)).get(id).name()).isEqualTo("\uD840\uDC8F\uD869\uDEA5·买买提");
    }

    @Test
    void aValueMovedToAnotherPersonDoesNotOpen() {
        var one = persons.register(new Particulars("甲", null, "13800001111", null));
        var other = persons.register(new Particulars("乙", null, "13800002222", null));
        jdbc.sql(
                        "update person set phone = (select phone from person where id = :one), version = version + 1 where id = :other")
                .param("one", one.id())
                .param("other", other.id())
                .update();

        assertThatThrownBy(() -> persons.masked(List.of(other))).hasMessageContaining("does not open");
        jdbc.sql("delete from person where id = :id").param("id", other.id()).update();
    }

    @Test
    void withoutTheKeyFileTheHouseDoesNotStart(@TempDir Path elsewhere) {
        persons.register(new Particulars("丙", null, null, null));

        assertThatThrownBy(() -> new PersonKeys(new KeyFile(elsewhere.resolve("keys")), jdbc))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("密钥文件")
                .hasMessageContaining(elsewhere.toString());
        assertThat(elsewhere.resolve("keys")).doesNotExist();
    }

    @Test
    void aNewGenerationOfTheKeyLeavesOldValuesReadable(@TempDir Path elsewhere) throws Exception {
        var id = PersonId.next(java.time.Clock.systemUTC());
        var copy = new KeyFile(Files.copy(keys.path(), elsewhere.resolve("keys")));
        var old = new FieldCipher(new PersonKeys(copy, jdbc));
        var sealed = old.seal("13800001234", id, Field.PHONE);
        copy.findOrMake("person-field-2");
        try {
            var rotated = new FieldCipher(new PersonKeys(copy, jdbc));

            assertThat(rotated.open(sealed, id, Field.PHONE)).isEqualTo("13800001234");
            assertThat(rotated.seal("13800001234", id, Field.PHONE)[2]).isEqualTo((byte) 2);
            assertThat(rotated.index("13800001234", Field.PHONE)).isEqualTo(old.index("13800001234", Field.PHONE));
        } finally {
            jdbc.sql("delete from person_key where name = 'person-field-2'").update();
        }
    }

    @Test
    void onlyTheOwnerMayReadTheKeyFile() throws Exception {
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.path())))
                .isEqualTo("rw-------");
    }

    private List<String> trailOf(PersonId id) {
        return jdbc.sql("select act from trail where subject = :s order by id")
                .param("s", "person/" + id)
                .query(String.class)
                .list();
    }
}
