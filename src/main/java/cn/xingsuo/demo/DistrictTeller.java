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
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 演示区讲述 — the divisions and offices of the district, and what the chapters of the working rooms start from. */
@Component
class DistrictTeller {
    private static final List<String> LISTS = List.of("provinces", "cities", "areas", "streets", "villages");

    private final DivisionImport divisions;
    private final Offices offices;
    private final DemoAccounts accounts;
    private final Clock clock;

    DistrictTeller(DivisionImport divisions, Offices offices, DemoAccounts accounts, Clock clock) {
        this.divisions = divisions;
        this.offices = offices;
        this.accounts = accounts;
        this.clock = clock;
    }

    void tell(District district, PrintStream out) {
        var bar = new ProgressBar(out, "区划 divisions", LISTS.size());
        try {
            for (int i = 0; i < LISTS.size(); i++) {
                var file = new ClassPathResource("demo/divisions/" + LISTS.get(i) + ".csv");
                divisions.load(file, ImportOptions.strict(district.since()), Progress.SILENT);
                bar.done(i + 1);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        district.offices().forEach(it -> offices.establish(office(it, district)));
    }

    Telling telling(District district) {
        return new Telling(district, viewers(), villages(district), clock.instant());
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
