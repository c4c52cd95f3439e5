package cn.xingsuo.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.access.AccessSettings;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

class DoorkeeperTest {
    private static final AccessSettings SETTINGS = new AccessSettings(
            new AccessSettings.Lockout(5, Duration.ofMinutes(1), Duration.ofMinutes(1)),
            new AccessSettings.Password(12, 72, List.of()),
            new AccessSettings.Token(1, 1),
            List.of(new AccessSettings.Route("/library/**", Act.READ_LAW)));
    private final Doorkeeper doorkeeper = new Doorkeeper(new RouteRules(SETTINGS));

    @BeforeEach
    void anOfficerOfOneOfficeStandsAtTheDoor() {
        signIn(Role.OFFICER);
    }

    @AfterEach
    void theOfficerLeaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theMethodsRuleWinsOverTheClasss() throws Exception {
        assertThat(asks("/x", "plain", Map.of())).isTrue();
        assertThatThrownBy(() -> asks("/x", "strict", Map.of())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRouteWithoutARuleIsClosed() throws Exception {
        var handler = new HandlerMethod(new Unruled(), "anything");
        assertThatThrownBy(() -> doorkeeper.preHandle(request("/x", Map.of()), new MockHttpServletResponse(), handler))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aLibrarysRouteFollowsTheSettings() throws Exception {
        assertThat(doorkeeper.preHandle(request("/library/x", Map.of()), new MockHttpServletResponse(), new Object()))
                .isTrue();
        assertThatThrownBy(() -> doorkeeper.preHandle(
                        request("/elsewhere", Map.of()), new MockHttpServletResponse(), new Object()))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "office, 990101001, true",
        "office, 990101002, false",
        "office, 99010100, false",
        "office, ９９０１０１００１, false",
        "code, 990101001, true",
        "code, 990101001003, true",
        "code, 990101002, false",
        "code, 99, false",
        "code, zh, true",
        "id, 990101002, true",
    })
    void anOfficeInThePathMustLieInTheScope(String variable, String value, boolean isLetIn) throws Exception {
        if (isLetIn) assertThat(asks("/x", "plain", Map.of(variable, value))).isTrue();
        else
            assertThatThrownBy(() -> asks("/x", "plain", Map.of(variable, value)))
                    .isInstanceOf(OutOfScope.class);
    }

    @Test
    void theApiIsOnlyForRolesThatMayUseIt() throws Exception {
        assertThat(asks("/api/v1/x", "plain", Map.of())).isTrue();
        signIn(Role.AUDITOR);
        assertThat(asks("/x", "plain", Map.of())).isTrue();
        assertThatThrownBy(() -> asks("/api/v1/x", "plain", Map.of())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyIsAskedToSignIn() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> asks("/x", "plain", Map.of())).isInstanceOf(SignInNeeded.class);
    }

    private boolean asks(String path, String method, Map<String, String> variables) throws Exception {
        var handler = new HandlerMethod(new Ruled(), method);
        return doorkeeper.preHandle(request(path, variables), new MockHttpServletResponse(), handler);
    }

    private static MockHttpServletRequest request(String path, Map<String, String> variables) {
        var request = new MockHttpServletRequest("GET", path);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables);
        return request;
    }

    private static void signIn(Role role) {
        var viewer = new Viewer("door", "门", role, "990101001", "990101001");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(viewer, "", List.of()));
    }

    @Allowed(Act.READ_OFFICES)
    static class Ruled {
        public void plain() {}

        @Allowed(Act.MANAGE_GRANTS)
        public void strict() {}
    }

    static class Unruled {
        public void anything() {}
    }
}
