package cn.xingsuo.office.web;

import cn.xingsuo.job.Problem;
import cn.xingsuo.job.Progress;
import cn.xingsuo.office.DivisionImport;
import cn.xingsuo.office.DivisionLevel;
import cn.xingsuo.office.DivisionUpkeep;
import cn.xingsuo.office.ImportOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * 启动时导入 — {@code --xingsuo.import=<folder>} takes in a folder of the bureau's lists at start and says how long that and the choice
 * fields then take.
 */
@Component
@Order
@ConditionalOnProperty("xingsuo.import")
class ImportAtStart implements ApplicationRunner {
    private static final List<String> LISTS = List.of("provinces", "cities", "areas", "streets", "villages");
    private static final List<String> TYPED = List.of("", "3304", "x", "xcz", "hj", "新", "村", "新村", "火炬", "员村", "塍");

    /** Seconds for the whole country. */
    private static final int IMPORT_TARGET = 60;

    /** Milliseconds in the database. */
    private static final int CHOICE_TARGET = 100;

    private final Path folder;
    private final DivisionImport lists;
    private final DivisionUpkeep upkeep;
    private final PickBook picks;
    private final Clock clock;
    private final ConfigurableApplicationContext context;
    private final PrintStream out = System.out;

    ImportAtStart(
            @Value("${xingsuo.import}") String folder,
            DivisionImport lists,
            DivisionUpkeep upkeep,
            PickBook picks,
            ConfigurableApplicationContext context) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.context = context;
        this.lists = lists;
        this.picks = picks;
        this.upkeep = upkeep;
        this.clock = context.getBean(Clock.class);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var began = System.nanoTime();
        for (var list : LISTS) take(list);
        upkeep.refresh();
        var seconds = (System.nanoTime() - began) / 1e9;
        var slowest = choices();
        out.printf(
                Locale.ROOT,
                "import of the lists: %.1f s, target below %d s: %s%n",
                seconds,
                IMPORT_TARGET,
                word(seconds, IMPORT_TARGET));
        out.printf(
                Locale.ROOT,
                "slowest choice: %.1f ms, target below %d ms: %s%n",
                slowest,
                CHOICE_TARGET,
                word(slowest, CHOICE_TARGET));
        if (context.getEnvironment().getProperty("xingsuo.import-only", boolean.class, false))
            System.exit(SpringApplication.exit(context));
    }

    private static String word(double measured, int target) {
        return measured < target ? "met" : "MISSED";
    }

    /** Opens every kind of choice with every kind of typing; the slowest in milliseconds. */
    private double choices() {
        var slowest = 0.0;
        for (var typed : TYPED) {
            var sought = Sought.of(typed);
            for (var scope : List.of("", "33", "330411")) {
                var area = new PickBook.Area("", scope, "");
                var villages = millis(() -> picks.divisions(DivisionLevel.VILLAGE, area, sought));
                var towns = millis(() -> picks.divisions(DivisionLevel.TOWN, area, sought));
                var offices = millis(() -> picks.offices(area, sought));
                out.printf(
                        Locale.ROOT,
                        "choice “%s”, own area “%s”: village %.1f ms, town %.1f ms, office %.1f ms%n",
                        typed,
                        scope,
                        villages,
                        towns,
                        offices);
                slowest = Math.max(slowest, Math.max(villages, Math.max(towns, offices)));
            }
        }
        return slowest;
    }

    private void take(String list) throws IOException {
        var plain = folder.resolve(list + ".csv");
        var file = Files.exists(plain) ? plain : folder.resolve(list + ".csv.gz");
        if (!Files.exists(file)) return;
        var began = System.nanoTime();
        var result =
                lists.load(new FileSystemResource(file), ImportOptions.strict(LocalDate.now(clock)), new Progress() {
                    @Override
                    public void step(String title, long total) {}

                    @Override
                    public void done(long units) {}

                    @Override
                    public void problem(Problem problem) {
                        out.println(problem.line() + ": " + problem.reason() + " " + problem.excerpt());
                    }
                });
        out.printf(Locale.ROOT, "%s: %.1f s %s%n", file.getFileName(), (System.nanoTime() - began) / 1e9, result);
    }

    private static double millis(Runnable work) {
        work.run();
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
