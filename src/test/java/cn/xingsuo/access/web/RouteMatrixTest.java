package cn.xingsuo.access.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.access.web.Routes.Route;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The authorisation matrix: every route × every role × own and other office. What must come out is data, reviewed by people:
 * {@code ok} let in, {@code in} asked to sign in, {@code 403} refused, {@code 404} not shown; {@code own/other} where an office is named.
 */
@InTheHouse
class RouteMatrixTest {
    private static final Path MATRIX = Path.of("src/test/resources/examples/access/matrix.csv");
    private static final String OWN = "990101001";
    private static final String OTHER = "980101001";
    private static final Pattern OFFICE = Pattern.compile("\\{(office|code)(:[^}]*)?}");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}|\\*\\*|\\*");
    private final MockMvc web;
    private final RouteRules rules;
    private final List<Route> routes;

    RouteMatrixTest(MockMvc web, RouteRules rules, ApplicationContext context) {
        this.web = web;
        this.rules = rules;
        this.routes = Routes.of(context);
    }

    @Test
    void everyRouteHasADeclaredRule() {
        assertThat(routes).hasSizeGreaterThan(10);
        var open = routes.stream()
                .filter(it -> rules.of(it.handler(), it.pattern()) == null)
                .map(Route::key)
                .toList();
        assertThat(open)
                .as("routes without @Allowed and without an entry in access.yaml")
                .isEmpty();
    }

    @Test
    void theMatrixKnowsEveryRouteAndNoOther() throws IOException {
        var known = matrix();
        var missing = routes.stream()
                .filter(it -> !known.containsKey(it.key()))
                .map(this::suggested)
                .distinct()
                .toList();
        assertThat(missing)
                .as("add these rows to %s after checking every cell:%n%s%n", MATRIX, String.join("\n", missing))
                .isEmpty();
        var stale = new ArrayList<>(known.keySet());
        routes.forEach(it -> stale.remove(it.key()));
        assertThat(stale).as("rows of routes that are gone; delete them").isEmpty();
    }

    @Test
    void theWholeMatrixHolds() throws Exception {
        var wrong = new ArrayList<String>();
        for (var row : matrix().entrySet()) {
            var at = row.getKey().indexOf(',');
            var method = row.getKey().substring(0, at);
            var route = row.getKey().substring(at + 1);
            for (int i = 0; i < row.getValue().size(); i++) {
                var who = i == 0 ? null : Role.values()[i - 1];
                var expected = row.getValue().get(i).split("/");
                var offices = OFFICE.matcher(route).find() ? List.of(OWN, OTHER) : List.of(OWN);
                for (int j = 0; j < offices.size(); j++) {
                    var found = answer(method, route, offices.get(j), who);
                    var wanted = expected[Math.min(j, expected.length - 1)];
                    if (!found.equals(wanted)) {
                        wrong.add("%s %s %s %s: %s, not %s"
                                .formatted(method, route, who, j == 0 ? "own" : "other", found, wanted));
                    }
                }
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    private String answer(String method, String route, String office, @Nullable Role role) throws Exception {
        var path = VARIABLE.matcher(OFFICE.matcher(route).replaceAll(office)).replaceAll("x");
        var asked = request(HttpMethod.valueOf(method), path);
        if (!route.startsWith("/api/")) asked.with(csrf());
        else if (!method.equals("GET")) asked.contentType("application/json").content("{}");
        if (role != null) asked.with(authentication(new TestingAuthenticationToken(viewer(role), "", List.of())));
        var result = web.perform(asked).andReturn();
        var status = result.getResponse().getStatus();
        return switch (result.getResolvedException()) {
            case SignInNeeded _ ->
                status == 401
                                || String.valueOf(result.getResponse().getHeader("Location"))
                                        .startsWith("/login")
                        ? "in"
                        : "in with " + status;
            case NotAllowed _ -> String.valueOf(status);
            case OutOfScope _ -> String.valueOf(status);
            case null, default -> status >= 500 || status == 403 ? "failed with " + status : "ok";
        };
    }

    private static Viewer viewer(Role role) {
        return switch (role) {
            case DIRECTOR, OFFICER, MEDIATOR -> new Viewer("matrix", "矩阵", role, OWN, OWN);
            case OVERSEER -> new Viewer("matrix", "矩阵", role, "99", null);
            default -> new Viewer("matrix", "矩阵", role, "990101", null);
        };
    }

    /** What the declared act would mean; a person confirms it by pasting it. */
    private String suggested(Route route) {
        var act = rules.of(route.handler(), route.pattern());
        var isOfOffice = OFFICE.matcher(route.pattern()).find();
        var cells = new ArrayList<String>();
        cells.add(act == Act.ANYONE ? "ok" : "in");
        for (var role : Role.values()) {
            var mayCall = !route.pattern().startsWith("/api/") || role.may(Act.USE_API);
            if (act == Act.ANYONE) cells.add("ok");
            else if (act == null || !role.may(act) || !mayCall) cells.add("403");
            else cells.add(isOfOffice ? "ok/404" : "ok");
        }
        return route.key() + "," + String.join(",", cells);
    }

    private static Map<String, List<String>> matrix() throws IOException {
        var rows = new LinkedHashMap<String, List<String>>();
        var lines = Files.readAllLines(MATRIX);
        var head = Arrays.stream(Role.values()).map(Role::name).collect(joining(",", "method,route,ANONYMOUS,", ""));
        assertThat(lines.getFirst()).as("columns of the matrix").isEqualTo(head);
        for (var line : lines.subList(1, lines.size())) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var cells = line.split(",");
            var twice = rows.put(cells[0] + "," + cells[1], List.of(cells).subList(2, cells.length));
            assertThat(twice).as("row given twice: " + line).isNull();
            assertThat(cells).as(line).hasSize(3 + Role.values().length);
        }
        return rows;
    }
}
