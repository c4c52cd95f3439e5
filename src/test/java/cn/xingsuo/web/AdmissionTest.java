package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** 限流 — nobody waits for ever, and a place is free again however a request ends. */
class AdmissionTest {
    private final Admission admission = new Admission(1, 0);

    @Test
    void whoeverFindsEveryPlaceTakenIsToldToComeAgain() throws Exception {
        var inner = new MockHttpServletResponse();
        admission.doFilter(
                request("/today"),
                new MockHttpServletResponse(),
                (request, response) -> admission.doFilter(request("/today"), inner, new MockFilterChain()));

        assertThat(inner.getStatus()).isEqualTo(503);
        assertThat(inner.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() throws Exception {
        try {
            admission.doFilter(request("/today"), new MockHttpServletResponse(), (request, response) -> {
                throw new IllegalStateException("a page failed");
            });
        } catch (IllegalStateException expected) {
            // what matters is the next request
        }
        var next = new MockHttpServletResponse();
        admission.doFilter(request("/today"), next, new MockFilterChain());

        assertThat(next.getStatus()).isEqualTo(200);
    }

    @Test
    void styleSheetsNeedNoPlace() throws Exception {
        var inner = new MockHttpServletResponse();
        admission.doFilter(
                request("/today"),
                new MockHttpServletResponse(),
                (request, response) -> admission.doFilter(request("/assets/app.css"), inner, new MockFilterChain()));

        assertThat(inner.getStatus()).isEqualTo(200);
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setRequestURI(path);
        return request;
    }
}
