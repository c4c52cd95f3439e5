package cn.xingsuo.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.job.Jobs;
import cn.xingsuo.office.Division;
import cn.xingsuo.office.Divisions;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheHouse
class ImportPagesTest {
    private final Jobs jobs;
    private final Divisions divisions;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;

    ImportPagesTest(Jobs jobs, Divisions divisions) {
        this.jobs = jobs;
        this.divisions = divisions;
    }

    @BeforeEach
    void theSystemAdministratorSignsIn() throws Exception {
        var token = page("/login").selectFirst("input[name=_csrf]").val();
        var form = "login=xitong&password=xingsuo-demo&_csrf=" + token;
        send(HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    @Test
    void anUploadedListBecomesAJobWithItsResult() throws Exception {
        assertThat(job(upload("省.csv", "code,name\n98,试验省\n", ""))
                        .select("[data-testid=job.state]")
                        .text())
                .contains("已完成", "未导入 0");
        assertThat(job(upload("市.csv", "code,name,provinceCode\n9807,青州市,98\n", ""))
                        .text())
                .contains("导入区划:市.csv", "新增 1");
        assertThat(divisions.find("9807")).get().extracting(Division::name).isEqualTo("青州市");
        assertThat(page("/jobs").select("[data-testid=jobs.table]").text()).contains("导入区划:市.csv");
    }

    @Test
    void problemsAreListedWithLineAndReasonAndCanBeDownloaded() throws Exception {
        job(upload("省.csv", "code,name\n98,试验省\n", ""));
        var list = "code,name,provinceCode\n9808,白州市,98\n98,短,98\n9809,=1+1,97\n";

        var refused = upload("市.csv", list, "");
        var page = job(refused);
        assertThat(page.select("[data-testid=job.result]").text()).contains("有 2 行存在问题,没有导入任何内容");
        assertThat(page.select("[data-testid=job.problems] tbody tr").first().text())
                .contains("3", "代码应为 4 位数字", "98,短,98");
        assertThat(divisions.find("9808")).isEmpty();
        assertThat(get(refused + "/problems.csv").body())
                .startsWith("\uFEFF行号")
                .contains("4,\"上级代码与本代码不符\",\"9809,=1+1,97\"");

        assertThat(job(upload("市.csv", list, "rest"))
                        .select("[data-testid=job.result]")
                        .text())
                .contains("新增 1", "未导入 2");
    }

    @Test
    void aFileThatIsMissingOrNoListIsRefusedInWords() throws Exception {
        var nothing = post("", "", "");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("没有收到文件");

        assertThat(job(upload("x.csv", "a,b\n1,2\n", ""))
                        .select("[data-testid=job.result]")
                        .text())
                .contains("表头不是区划名单");
    }

    @Test
    void gbkListsAreReadAsTheyAreMeant() throws Exception {
        job(upload("省.csv", "code,name\n98,试验省\n", ""));
        var list = "code,name,provinceCode\n9810,衢州市,98\n".getBytes(Charset.forName("GBK"));

        job(location(post("市.csv", new String(list, StandardCharsets.ISO_8859_1), "")));
        assertThat(divisions.find("9810")).get().extracting(Division::name).isEqualTo("衢州市");
    }

    private String upload(String name, String list, String option) throws Exception {
        return location(
                post(name, new String(list.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1), option));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(302, 303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** The body is bytes written as Latin-1, so that a list may be in any encoding. */
    private HttpResponse<String> post(String name, String list, String option) throws Exception {
        var token = page("/admin/divisions")
                .selectFirst("[data-testid=import.form] input[name=_csrf]")
                .val();
        var line = "----" + UUID.randomUUID();
        var latin = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var body = field(line, "_csrf", token)
                + field(line, "on", "2014-01-01")
                + (option.isEmpty() ? "" : field(line, option, "true"))
                + "--" + line + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + latin + "\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + list + "\r\n--" + line + "--\r\n";
        return send(HttpRequest.newBuilder(uri("/admin/divisions"))
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
    }

    private static String field(String line, String name, String value) {
        return "--" + line + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private Document job(String path) throws Exception {
        jobs.join(UUID.fromString(path.substring("/jobs/".length())));
        return page(path);
    }

    private Document page(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
