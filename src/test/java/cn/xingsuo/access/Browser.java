package cn.xingsuo.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 一个浏览器 — keeps its session between requests, as a person's browser does. */
class Browser {
    private final MockMvc web;
    private MockHttpSession session = new MockHttpSession();

    Browser(MockMvc web) {
        this.web = web;
    }

    MockHttpServletResponse signIn(String login, String password) throws Exception {
        return submit("/login", "login", login, "password", password);
    }

    MockHttpServletResponse open(String path) throws Exception {
        return answer(get(path));
    }

    Document page(String path) throws Exception {
        return Jsoup.parse(open(path).getContentAsString());
    }

    /** Sends a form: names and values in turn, with a fresh key against double submits. */
    MockHttpServletResponse submit(String path, String... fields) throws Exception {
        var request = post(path).with(csrf()).param("_key", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return answer(request);
    }

    /** Sends a form and reads the page it leads to, the way a browser follows. */
    Document follow(String path, String... fields) throws Exception {
        return page(Objects.requireNonNull(submit(path, fields).getHeader("Location")));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        request.session(session).with(it -> {
            it.setRequestedSessionId(session.getId());
            return it;
        });
        var result = web.perform(request).andReturn();
        var kept = result.getRequest().getSession(false);
        session = kept == null ? new MockHttpSession() : (MockHttpSession) kept;
        return result.getResponse();
    }
}
