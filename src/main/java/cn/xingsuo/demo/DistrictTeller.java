package cn.xingsuo.demo;

import cn.xingsuo.access.DemoAccount;
import cn.xingsuo.access.DemoAccounts;
import cn.xingsuo.job.Progress;
import cn.xingsuo.office.Division;
import cn.xingsuo.office.DivisionImport;
import cn.xingsuo.office.ImportOptions;
import cn.xingsuo.office.NewOffice;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Role;
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

/** 演示区讲述 — divisions, offices, staff and cases, in that order, through the doors of their rooms. */
@Component
class DistrictTeller {
    private static final List<String> LISTS = List.of("provinces", "cities", "areas", "streets", "villages");

    private final DivisionImport divisions;
    private final Offices offices;
    private final StaffTeller staff;
    private final CaseTeller cases;
    private final DemoAccounts accounts;
    private final Clock clock;

    DistrictTeller(
            DivisionImport divisions,
            Offices offices,
            StaffTeller staff,
            CaseTeller cases,
            DemoAccounts accounts,
            Clock clock) {
        this.divisions = divisions;
        this.offices = offices;
        this.staff = staff;
        this.cases = cases;
        this.accounts = accounts;
        this.clock = clock;
    }

    void tell(District district, PrintStream out) {
        try {
            divisions(district, new ProgressBar(out, "区划 divisions", LISTS.size()));
            district.offices().forEach(it -> offices.establish(office(it, district)));
            staff.tell(new ProgressBar(out, "队伍 staff    ", staff.lines()));
            cases(district, out);
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

    private void cases(District district, PrintStream out) throws Exception {
        var now = clock.instant();
        var officers = officers();
        var villages = new HashMap<String, List<String>>();
        for (var office : district.offices()) {
            var covered = offices.villages(new OfficeId(office.code()), LocalDate.now(clock));
            villages.put(office.code(), covered.stream().map(Division::code).toList());
        }
        var plans = new CasePlanner(district, Stories.read())
                .plan(LocalDate.now(clock).getYear()).stream()
                        .filter(it -> CaseTeller.hasBegun(it, now))
                        .toList();
        var bar = new ProgressBar(out, "案件 cases    ", plans.size());
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            cases.tell(plan, of(officers, plan.office()), of(villages, plan.office()), now);
            bar.done(i + 1);
        }
    }

    /** Who handles the cases of each office: its mediator if it has an account for one, else its officer. */
    private Map<String, Viewer> officers() {
        var officers = new HashMap<String, Viewer>();
        for (var role : List.of(Role.OFFICER, Role.MEDIATOR)) {
            accounts.list().stream().filter(it -> it.role() == role).forEach(it -> add(it, officers));
        }
        return officers;
    }

    private static void add(DemoAccount it, Map<String, Viewer> officers) {
        var office = it.office();
        if (office != null) officers.put(office, new Viewer(it.login(), it.name(), it.role(), it.scope(), office));
    }

    private static <T> T of(Map<String, T> map, String office) {
        var found = map.get(office);
        if (found == null) throw new IllegalStateException("nothing known for office " + office);
        return found;
    }
}
