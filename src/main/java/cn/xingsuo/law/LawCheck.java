package cn.xingsuo.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 法规校核 — faults that only show between rules: articles not held, editions or versions overlapping, days uncounted. */
final class LawCheck {
    private record Claim(String id, InForce inForce, StatuteFile file, int line) {}

    private final List<StatuteFile> files;
    private final List<LawFault> faults = new ArrayList<>();

    LawCheck(List<StatuteFile> files) {
        this.files = files;
    }

    List<LawFault> faults() {
        var statutes = new ArrayList<Claim>();
        var terms = new ArrayList<Claim>();
        var countings = new ArrayList<Claim>();
        for (var file : files) {
            statutes.add(new Claim(file.statute().id(), file.statute().inForce(), file, 1));
            for (var term : file.statute().terms()) {
                terms.add(new Claim(term.id(), term.inForce(), file, file.line(term.id())));
                holds(file, term.citation(), file.line(term.id()));
                counted(file, term);
            }
            for (var rule : file.countings()) {
                countings.add(new Claim(rule.id(), rule.inForce(), file, file.line(rule.id())));
                holds(file, rule.citation(), file.line(rule.id()));
            }
        }
        apart(statutes, "法规");
        apart(terms, "期限");
        apart(countings, "期间计算规则");
        return faults;
    }

    private void holds(StatuteFile file, String citation, int line) {
        if (file.statute().articles().stream().noneMatch(it -> it.citation().equals(citation))) {
            faults.add(new LawFault(file.file(), line, "没有收录 " + citation));
        }
    }

    /** Every day a term may start on needs a rule that counts its days. */
    private void counted(StatuteFile file, Term term) {
        var day = term.inForce().since();
        for (var covered = true; covered; ) {
            var next = lastCountedDay(term.counting(), day);
            covered = next != null && !next.equals(LocalDate.MAX) && before(next, term.inForce());
            if (next == null) {
                faults.add(new LawFault(
                        file.file(), file.line(term.id()), "期间计算规则 " + term.counting() + " 在 " + day + " 没有施行"));
            } else if (covered) {
                day = next.plusDays(1);
            }
        }
    }

    private static boolean before(LocalDate day, InForce inForce) {
        var end = inForce.until();
        return end == null || day.isBefore(end);
    }

    private @Nullable LocalDate lastCountedDay(String counting, LocalDate day) {
        for (var file : files) {
            for (var rule : file.countings()) {
                var end = rule.inForce().until();
                if (rule.id().equals(counting) && rule.inForce().on(day)) return end == null ? LocalDate.MAX : end;
            }
        }
        return null;
    }

    /** Of the same thing, only one version may be in force on any day. */
    private void apart(List<Claim> claims, String kind) {
        var byId = new HashMap<String, List<Claim>>();
        for (var claim : claims) {
            var others = byId.computeIfAbsent(claim.id(), id -> new ArrayList<>());
            for (var other : others) {
                if (other.inForce().overlaps(claim.inForce())) {
                    faults.add(new LawFault(
                            claim.file().file(),
                            claim.line(),
                            "%s %s 与 %s 的施行日期重叠"
                                    .formatted(kind, claim.id(), other.file().file())));
                }
            }
            others.add(claim);
        }
    }
}
