package cn.xingsuo.demo;

import cn.xingsuo.access.DemoAccounts;
import cn.xingsuo.job.Progress;
import cn.xingsuo.office.Division;
import cn.xingsuo.office.DivisionImport;
import cn.xingsuo.office.ImportOptions;
import cn.xingsuo.office.NewOffice;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Viewer;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * 演示区讲述 — divisions and offices, then the chapters of the working rooms in their order, through the doors of their rooms.
 */
@Component
class DistrictTeller {
    private static final List<String> LISTS = List.of("provinces", "cities", "areas", "streets", "villages");

    private final DivisionImport divisions;
    private final Offices offices;
    private final List<Chapter> chapters;
    private final DemoAccounts accounts;
    private final Clock clock;

    DistrictTeller(
            DivisionImport divisions, Offices offices, List<Chapter> chapters, DemoAccounts accounts, Clock clock) {
        this.divisions = divisions;
        this.offices = offices;
        this.chapters = chapters;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Divisions and offices; the stories of the working rooms only when they are asked for. */
    void tell(District district, boolean stories, PrintStream out) {
        try {
            divisions(district, new ProgressBar(out, "区划 divisions", LISTS.size()));
            district.offices().forEach(it -> offices.establish(office(it, district)));
            if (!stories) return;
            var telling = new Telling(district, viewers(), villages(district), clock.instant(), out);
            for (var chapter : chapters) chapter.tell(telling);
        } catch (Exception e) {
            throw new IllegalStateException("the demonstration district could not be told", e);
        }
    }

    private void divisions(District district, ProgressBar bar) throws IOException {
        for (int i = 0; i < LISTS.size(); i++) {
            var file = new ClassPathResource("demo/divisions/" + LISTS.get(i) + ".csv");
            divisions.load(file, ImportOptions.strict(district.since()), Progress.SILENT);
            bar.done(i + 1);
        }
    }

    private static NewOffice office(District.Place it, District district) {
        return new NewOffice(new OfficeId(it.code()), it.name(), it.size(), null, null, district.since(), it.towns());
    }

    private Map<String, List<String>> villages(District district) {
        var villages = new HashMap<String, List<String>>();
        for (var office : district.offices()) {
            var covered = offices.villages(new OfficeId(office.code()), LocalDate.now(clock));
            villages.put(office.code(), covered.stream().map(Division::code).toList());
        }
        return villages;
    }

    private List<Viewer> viewers() {
        return accounts.list().stream()
                .map(it -> new Viewer(it.login(), it.name(), it.role(), it.scope(), it.office()))
                .toList();
    }
}
