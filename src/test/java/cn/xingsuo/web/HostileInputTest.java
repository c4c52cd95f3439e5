package cn.xingsuo.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.web.Crawl.Sent;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * Sends what no browser would send into every form and list of the demonstration district, each request in a transaction that is undone:
 * nothing fails on our side, and nothing of another office is found.
 */
@InTheHouse
class HostileInputTest {
    private static final int MOST = 200;
    private static final List<String> HOSTILE = List.of(
            "",
            "-1",
            "2147483647",
            "99999999999999999999",
            "1e400",
            "0.001",
            "2200-12-31",
            "9999-12-31",
            "0001-01-01",
            "not-a-uuid",
            "00000000-0000-4000-8000-000000000000",
            "2014-12-01_x",
            "%_\\'",
            "{x}",
            "[]",
            "长".repeat(3000),
            "990101001");
    private final MockMvc web;
    private final TransactionTemplate undone;
    private int turn;

    /** Its own entrance to the same house: the shared one keeps every answer of a test for printing. */
    HostileInputTest(WebApplicationContext context, PlatformTransactionManager transactions) {
        var house = new SpringBootMockMvcBuilderCustomizer(context);
        house.setPrint(MockMvcPrint.NONE);
        var builder = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity());
        house.customize(builder);
        web = builder.build();
        undone = new TransactionTemplate(transactions);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTOR", "SECTION"})
    void everyFormAndEveryListWithstandsIt(Role role) throws Exception {
        var who = role == Role.DIRECTOR ? Visitors.at("330411105", role) : Visitors.over("330411", role);
        var crawl = Crawl.of(web, who, "zh", MOST);
        var failures = new ArrayList<String>();
        for (var form : crawl.forms())
            for (var field : form.fields().keySet())
                for (var value : values()) {
                    var status = status(who, fresh(form.with(field, value)));
                    if (status >= 500)
                        failures.add("%d %s %s=%s".formatted(status, form.action(), field, shown(value)));
                }
        for (var list : crawl.queries().entrySet())
            for (var name : list.getValue())
                for (var value : values()) {
                    var path = list.getKey() + "?" + name + "=" + URLEncoder.encode(value == null ? "_" : value, UTF_8);
                    var status = status(who, path);
                    if (status >= 500) failures.add("%d %s %s=%s".formatted(status, list.getKey(), name, shown(value)));
                }
        assertThat(failures).isEmpty();
    }

    @Test
    void aGuessedIdIsNotFound() throws Exception {
        var who = Visitors.at("330411105", Role.DIRECTOR);
        var crawl = Crawl.of(web, who, "zh", MOST);
        var found = new ArrayList<String>();
        for (var id : List.of("not-a-uuid", UUID.randomUUID().toString())) {
            for (var visit : crawl.visits()) {
                var path = Crawl.guessed(visit.path(), id);
                if (!path.equals(visit.path()) && status(who, path) != 404) found.add(path);
            }
            for (var form : crawl.forms()) {
                var action = Crawl.guessed(form.action(), id);
                if (action.equals(form.action())) continue;
                // a form that is wrong in itself is told so first
                var status = status(who, form.at(action));
                if (status < 400 || status >= 500) found.add(status + " " + action);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatBelongsToAnotherOfficeIsNotFound() throws Exception {
        var stranger = Visitors.at("330411105", Role.DIRECTOR);
        var crawl = Crawl.of(web, Visitors.at("330411101", Role.DIRECTOR), "zh", MOST);
        var found = new ArrayList<String>();
        for (var visit : crawl.visits()) {
            if (hasOwner(visit.path()) && status(stranger, visit.path()) != 404) found.add(visit.path());
        }
        for (var form : crawl.forms()) {
            if (!hasOwner(form.action())) continue;
            var status = status(stranger, fresh(form));
            if (status < 400 || status >= 500) found.add(status + " " + form.action());
        }
        assertThat(found).isEmpty();
    }

    /** A batch of payments belongs to the district, a hand-over to two offices. */
    private static boolean hasOwner(String address) {
        return !Crawl.guessed(address, "x").equals(address)
                && !address.matches("/mediation/(subsidies/batches|transfers)/.*");
    }

    /** Two of the table, in turn, and the field left out. */
    private List<String> values() {
        var values = new ArrayList<String>();
        for (int i = 0; i < 2; i++) values.add(HOSTILE.get(turn++ % HOSTILE.size()));
        values.add(null);
        return values;
    }

    private static Sent fresh(Sent form) {
        return form.fields().containsKey("_key")
                ? form.with("_key", UUID.randomUUID().toString())
                : form;
    }

    private int status(RequestPostProcessor who, Sent form) {
        AbstractMockHttpServletRequestBuilder<?> request =
                form.multipart() ? multipart(URI.create(form.action())) : post(URI.create(form.action()));
        form.fields().forEach((name, value) -> request.param(name, value));
        return status(request.with(who).with(csrf()));
    }

    private int status(RequestPostProcessor who, String path) {
        return status(get(URI.create(path)).with(who));
    }

    private int status(AbstractMockHttpServletRequestBuilder<?> request) {
        return undone.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                return web.perform(request).andReturn().getResponse().getStatus();
            } catch (Exception e) {
                return 500;
            }
        });
    }

    private static String shown(String value) {
        return value == null ? "none" : value.length() > 40 ? "a long text" : value;
    }
}
