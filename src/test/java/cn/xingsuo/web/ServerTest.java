package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only the real server shows: its own refusals, compression, caching, the description of the API. */
@InTheHouse
class ServerTest {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final int port;

    ServerTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void assetsAreKeptForeverAndTravelCompressed() throws Exception {
        var page = get("/settings").body();
        var css = page.replaceAll("(?s).*href=\"(/assets/app-[0-9a-f]+\\.css)\".*", "$1");
        var answer = send(request(css).header("Accept-Encoding", "gzip").GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable")
                .contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void pagesAreNotKept() throws Exception {
        assertThat(get("/settings").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void theApiDescribesItselfAndNothingElse() throws Exception {
        var answer = get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"openapi\":\"3.")
                .contains("\"bearer\"")
                .contains("whatToDo")
                .contains("\"/api/v1/")
                .doesNotContain("\"/dev/ui");
    }

    @Test
    void aFormWithoutEndIsTooLargeAndNotADefect() throws Exception {
        var answer = send(request("/display")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("theme=" + "x".repeat(3_000_000))));
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings?a=%00",
                "/%2e%2e/x",
                "/a%5cb",
                "/settings;x=1",
                "/settings?a=%zz",
                "/%F0%28",
                "/lang/%E4%B8%AD"
            })
    void brokenAddressesAreTheCallersMistake(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (4\\d\\d|200).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "{\"edition\":{\"a\":1}}", "{\"edition\":\"\\u0000\"}"})
    void brokenJsonIsTheCallersMistake(String body) throws Exception {
        var answer = send(request("/api/v1/rating/trial")
                .header("Authorization", "Bearer demo-juzhang")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"why\":").contains("\"whatToDo\":");
        assertThat(answer.body()).doesNotContainPattern("\\p{IsHan}");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
