package cn.xingsuo.benchmark;

import cn.xingsuo.sheet.Column;
import cn.xingsuo.sheet.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** 导入台账 — an officer takes an Excel register of many years in through the pages; the clock runs from each click to the job's end. */
final class LedgerImport {
    private static final String LOGIN = "wjj.ganbu";
    private static final String OFFICE = "330411101";
    private static final int YEARS = 12;
    private static final long PATIENCE_SECONDS = 600;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private final Visitor visitor;
    private final String village;
    /** Another register each time, so that a second run is not told it is known already. */
    private final String mark = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private LedgerImport(Database database, URI root) throws Exception {
        try (var connection = database.connect()) {
            village = Database.column(
                            connection,
                            "select village_code from mediation where office_code = '" + OFFICE + "' limit 1")
                    .getFirst();
        }
        visitor = new Visitor(root, LOGIN, OFFICE, Runnable::run);
    }

    /** What an officer waits for such a register: the trial run and the import that follows it. */
    static double seconds(Path data, URI root, int rows) throws Exception {
        var it = new LedgerImport(Database.of(data), root);
        var page = it.visitor.upload(
                "/mediation/ledgers/import", "form[enctype]", "登记簿.xlsx", it.file(rows, LocalDate.now()));
        var trial = it.ended(page, "form[action$=/check]");
        var commit = it.ended(page, "form[action$=/commit]");
        System.out.printf("register: trial run %.1f s, import %.1f s%n", trial, commit);
        return trial + commit;
    }

    /** Sends the form that stands on the page and waits until the page no longer says that a job runs. */
    private double ended(String path, String form) throws Exception {
        var began = System.nanoTime();
        visitor.submit(Jsoup.parse(visitor.text(path)).expectFirst(form));
        while (System.nanoTime() - began < PATIENCE_SECONDS * 1_000_000_000L) {
            if (!running(Jsoup.parse(visitor.text(path)))) return (System.nanoTime() - began) / 1e9;
            LockSupport.parkNanos(500_000_000L);
        }
        throw new IllegalStateException("the import did not end within " + PATIENCE_SECONDS + " s");
    }

    private static boolean running(Document page) {
        var said = page.select("[data-testid=ledger.job]").text();
        if (said.isEmpty()) throw new IllegalStateException("no job on the page: " + page.text());
        return said.contains("%");
    }

    private byte[] file(int rows, LocalDate today) throws IOException {
        var out = new ByteArrayOutputStream();
        Sheets.write(out, "登记簿", columns(today), IntStream.range(0, rows).boxed());
        return out.toByteArray();
    }

    /** Most disputes settled long ago, the newest still under way; every third party with an ID number. */
    private List<Column<Integer>> columns(LocalDate today) {
        IntFunction<LocalDate> on = i -> today.minusDays(1 + i % (YEARS * 365));
        IntFunction<LocalDate> ended =
                i -> on.apply(i).isBefore(today.minusDays(60)) ? on.apply(i).plusDays(i % 20) : null;
        return List.of(
                new Column<>("登记编号", i -> "旧" + mark + "-" + i),
                new Column<>("登记日期", on::apply),
                new Column<>("申请人", i -> "申请" + i),
                new Column<>("申请人身份证号", i -> i % 3 == 0 ? idNumber(i) : null),
                new Column<>("被申请人", i -> "对方" + mark + i),
                new Column<>("纠纷类别", i -> "邻里纠纷"),
                new Column<>("村(社区)", _ -> village),
                new Column<>("纠纷简要情况", i -> "双方因宅基地边界和排水沟走向发生争执,第 %d 号,多次协商未果,请求调委会上门查看并主持调解。".formatted(i)),
                new Column<>("涉及金额", i -> 500 + i % 4000),
                new Column<>("调解结果", i -> ended.apply(i) == null ? null : i % 10 == 0 ? "口头协议" : "书面协议"),
                new Column<>("结案日期", ended::apply),
                new Column<>("协议内容", i -> ended.apply(i) == null ? null : "一、各自清理门前排水沟;二、今后互谅互让,不再争执。"),
                new Column<>("是否履行", i -> ended.apply(i) == null ? null : "已履行"),
                new Column<>(
                        "回访日期",
                        i -> ended.apply(i) == null ? null : ended.apply(i).plusDays(10)));
    }

    private static String idNumber(int i) {
        var seventeen = "330411%s%03d"
                .formatted(LocalDate.of(1960, 1, 1).plusDays(i / 3).toString().replace("-", ""), i % 999);
        var sum = 0;
        for (int at = 0; at < seventeen.length(); at++) sum += (seventeen.charAt(at) - '0') * WEIGHTS[at];
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
