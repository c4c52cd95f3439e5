package cn.xingsuo.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 一次浏览 — one browser window looking at the running application; collects what goes wrong behind the page. */
final class Browsing implements AutoCloseable {
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> troubles = new ArrayList<>();
    private int status;

    private Browsing(Browser.NewContextOptions options, int port) {
        context = One.BROWSER.newContext(options.setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
        page = context.newPage();
        address = "http://localhost:" + port;
        page.onConsoleMessage(it -> {
            if (it.type().equals("error")) troubles.add(it.text());
        });
        page.onPageError(it -> troubles.add("script error: " + it));
        page.onRequest(it -> {
            if (!it.url().startsWith(address) && !it.url().startsWith("data:"))
                troubles.add("foreign host: " + it.url());
        });
    }

    /** An office PC, 1366 × 768. */
    static Browsing onOfficePc(int port) {
        return new Browsing(new Browser.NewContextOptions().setViewportSize(1366, 768), port);
    }

    /** A phone, 360 px wide. */
    static Browsing onPhone(int port) {
        return new Browsing(new Browser.NewContextOptions().setViewportSize(360, 740), port);
    }

    static Browsing inTheDark(int port) {
        return new Browsing(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setColorScheme(ColorScheme.DARK), port);
    }

    static Browsing withoutScripts(int port) {
        return new Browsing(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setJavaScriptEnabled(false), port);
    }

    /** Signs in with a demonstration account. */
    Browsing as(String account) {
        open("/login");
        page.fill("input[name=login]", account);
        page.fill("input[name=password]", "xingsuo-demo");
        page.press("input[name=password]", "Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Browsing open(String path) {
        var answer = page.navigate(address + path);
        status = answer == null ? 0 : answer.status();
        return this;
    }

    /** HTTP status of the page opened last. */
    int status() {
        return status;
    }

    Page page() {
        return page;
    }

    /** The path and query the window shows. */
    String path() {
        return page.url().substring(address.length());
    }

    /** Console errors, script errors and requests to foreign hosts so far. */
    List<String> troubles() {
        return troubles;
    }

    /** WCAG A and AA findings on the page as it stands. */
    List<String> accessibilityFindings() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browsing::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        var first = rule.getNodes().getFirst();
        return rule.getId() + ": " + rule.getHelp() + " at " + first.getTarget() + " " + first.getHtml();
    }

    /** How many pixels the page is wider than its window; 0 is right. */
    int sidewaysScroll() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    Browsing shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The one browser of the whole test run, started when first needed. */
    private static final class One {
        static final Browser BROWSER = start();

        private static Browser start() {
            try {
                var chromium = Chromium.find();
                var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
                var playwright = Playwright.create(options);
                Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
                return playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium.program())
                                .setEnv(chromium.environment())
                                .setArgs(SWITCHES));
            } catch (IOException failure) {
                throw new IllegalStateException(
                        "没有可用的浏览器:请安装 chromium 和中文字体,或安装 npm 以便自动获取,或设置 CHROMIUM。"
                                + " No browser: install chromium and a Chinese font, or npm so that one can be fetched, or set CHROMIUM.",
                        failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
