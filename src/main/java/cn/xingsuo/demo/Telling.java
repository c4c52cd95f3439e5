package cn.xingsuo.demo;

import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 讲述 — what every chapter of the demonstration district starts from.
 *
 * @param viewers the demonstration accounts
 * @param villages division codes of the villages an office covers today, by office code
 * @param now nothing later than this has happened yet
 */
record Telling(District district, List<Viewer> viewers, Map<String, List<String>> villages, Instant now) {
    /** Who handles the cases of an office: its mediator if it has an account for one, else its officer. */
    Viewer handler(String office) {
        var mediator = find(Role.MEDIATOR, office);
        return mediator == null ? viewer(Role.OFFICER, office) : mediator;
    }

    /** The account of a role in an office; for a role of the bureau any office will do. */
    Viewer viewer(Role role, String office) {
        var found = find(role, office);
        if (found == null) throw new IllegalStateException("no " + role + " in the demonstration for " + office);
        return found;
    }

    /** Another account of the same role in the bureau, for what two people have to do. */
    Viewer second(Role role) {
        return viewers.stream()
                .filter(it -> it.role() == role && it.office() == null)
                .skip(1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no second " + role + " in the demonstration"));
    }

    List<String> villagesOf(String office) {
        var found = villages.get(office);
        if (found == null) throw new IllegalStateException("nothing known for office " + office);
        return found;
    }

    /** The same, for one office alone. */
    Telling only(District.Place office) {
        return new Telling(district.only(office), viewers, villages, now);
    }

    private @Nullable Viewer find(Role role, String office) {
        return viewers.stream()
                .filter(it -> it.role() == role && (it.office() == null || office.equals(it.office())))
                .findFirst()
                .orElse(null);
    }
}
