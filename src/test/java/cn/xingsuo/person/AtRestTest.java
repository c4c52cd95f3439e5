package cn.xingsuo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever copies the data directory without the key file learns no ID number, no telephone number and no address. */
@InTheHouse
class AtRestTest {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final Pattern DIGITS = Pattern.compile("\\d{11,}[Xx]?");

    private final Persons persons;
    private final PersonLedger ledger;
    private final JdbcClient jdbc;
    private final FlywayConnectionDetails login;
    private final MockMvc web;
    private final Path data;

    AtRestTest(
            Persons persons,
            PersonLedger ledger,
            JdbcClient jdbc,
            FlywayConnectionDetails login,
            MockMvc web,
            @Value("${xingsuo.data}") Path data) {
        this.persons = persons;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.login = login;
        this.web = web;
        this.data = data;
    }

    @Test
    void noFileHoldsAnIdNumberAPhoneOrAnAddressOfAnybody() throws Exception {
        var marker = "标记" + UUID.randomUUID();
        var street = "查无此路" + UUID.randomUUID();
        var number = IdNumbers.fictional();
        persons.register(new Particulars(marker, number, "13912345678", street));
        draft(number + " 13912345678 " + street);
        checkpoint();
        var secrets = numbers();
        assertThat(secrets).contains(number, "13912345678");
        secrets.add(street);

        var names = 0;
        var leaks = new ArrayList<String>();
        for (var file : files()) {
            var bytes = bytes(file);
            if (found(bytes, Set.of(marker))) names++;
            if (found(bytes, secrets)) leaks.add(data.relativize(file).toString());
        }

        assertThat(names).as("files with the name, which is stored in clear").isPositive();
        assertThat(leaks).isEmpty();
    }

    @Test
    void theSearchItselfFindsWhatLiesOpenInAnyEncoding() {
        var secrets = Set.of("33041118800101002X", "13912345678", "查无此路");
        for (var charset : CHARSETS) {
            for (var secret : secrets)
                assertThat(found(("前" + secret + "后").getBytes(charset), secrets))
                        .isTrue();
        }
        assertThat(found("330411188001010021 13912345679 查有此路".getBytes(StandardCharsets.UTF_8), secrets))
                .isFalse();
    }

    /** Of everybody the house knows, the demonstration district's people included. */
    private Set<String> numbers() {
        var ids = jdbc.sql("select id from person")
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        var numbers = new HashSet<String>();
        for (var person : ledger.all(ids).values())
            numbers.addAll(person.fields().values());
        numbers.removeIf(it -> !DIGITS.matcher(it).matches());
        return numbers;
    }

    /** Numbers are looked up among the runs of digits, everything else is searched for as it stands. */
    private static boolean found(byte[] bytes, Set<String> secrets) {
        return digits(bytes, 1, 0, secrets)
                || digits(bytes, 2, 0, secrets)
                || digits(bytes, 2, 1, secrets)
                || secrets.stream().filter(it -> !DIGITS.matcher(it).matches()).anyMatch(it -> stands(bytes, it));
    }

    /** Reads every byte, or as UTF-16 has it every second one. */
    private static boolean digits(byte[] bytes, int step, int from, Set<String> numbers) {
        var run = new StringBuilder();
        for (var i = from; i < bytes.length; i += step) {
            if (bytes[i] >= '0' && bytes[i] <= '9' || bytes[i] == 'X') run.append((char) bytes[i]);
            else if (!run.isEmpty()) {
                if (isIn(run.toString(), numbers)) return true;
                run.setLength(0);
            }
        }
        return isIn(run.toString(), numbers);
    }

    private static boolean stands(byte[] bytes, String text) {
        return CHARSETS.stream().anyMatch(it -> indexOf(bytes, text.getBytes(it)) >= 0);
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (var i = 0; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.mismatch(bytes, i, i + wanted.length, wanted, 0, wanted.length) < 0)
                return i;
        }
        return -1;
    }

    private static boolean isIn(String run, Set<String> secrets) {
        for (var length : new int[] {11, 12, 18}) {
            for (var from = 0; from + length <= run.length(); from++) {
                if (secrets.contains(run.substring(from, from + length))) return true;
            }
        }
        return false;
    }

    /** A form half filled in counts as well. */
    private void draft(String content) throws Exception {
        var signedIn = web.perform(post("/login")
                        .param("login", "wjj.ganbu")
                        .param("password", "xingsuo-demo")
                        .with(csrf()))
                .andReturn();
        var session = (MockHttpSession) signedIn.getRequest().getSession();
        var kept = web.perform(
                        post("/drafts/at-rest").session(session).with(csrf()).param("content", content))
                .andReturn();
        assertThat(kept.getResponse().getStatus()).isEqualTo(200);
    }

    private void checkpoint() throws IOException {
        var secret = Files.readString(data.resolve("postgres.secret")).strip();
        JdbcClient.create(new DriverManagerDataSource(login.getJdbcUrl(), "postgres", secret))
                .sql("checkpoint")
                .update();
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(it -> !it.startsWith(data.resolve("pgbin")))
                    .toList();
        }
    }

    /** The database removes files of its own accord while we read. */
    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }
}
