package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** 请求 — pages opened and forms sent as somebody who is signed in. */
public record PageRequests(MockMvc web) {
    public Document page(String path, Viewer viewer) throws Exception {
        var answer = send(get(URI.create(path.replace(" ", "%20"))), viewer);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    public MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request, Viewer viewer)
            throws Exception {
        return web.perform(request.with(csrf()).with(Visitors.as(viewer)))
                .andReturn()
                .getResponse();
    }
}
