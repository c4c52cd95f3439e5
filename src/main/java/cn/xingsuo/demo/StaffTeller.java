package cn.xingsuo.demo;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.staff.Assignment;
import cn.xingsuo.staff.Degree;
import cn.xingsuo.staff.Joining;
import cn.xingsuo.staff.MemberId;
import cn.xingsuo.staff.Staff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 队伍讲述 — tells the staff's history from {@code demo/staff.csv} through the register's door. */
@Component
class StaffTeller {
    private static final String FILE = "demo/staff.csv";
    private final Staff staff;

    StaffTeller(Staff staff) {
        this.staff = staff;
    }

    /** One line of the file: a first posting, a later one, or a later degree of the same person. */
    private record Line(Map<String, String> fields) {
        String get(String name) {
            return fields.getOrDefault(name, "");
        }

        boolean has(String name) {
            return !get(name).isEmpty();
        }

        LocalDate day(String name) {
            return LocalDate.parse(get(name));
        }
    }

    /** Tells everything in the order in which it happened: on one day people leave before others arrive. */
    void tell() throws Exception {
        var told = new Told();
        var lines = read();
        for (int i = 0; i < lines.size(); i++) plan(lines.get(i), i, told);
        told.acts.sort(Comparator.comparing(Act::on).thenComparingInt(Act::order));
        for (var act : told.acts) if (!act.on().isAfter(LocalDate.now(WorldClock.CHINA))) at(act.on(), act.work());
    }

    /** 已讲述 — who has been introduced, how often their record changed, and what is still to tell. */
    private static final class Told {
        final Map<String, MemberId> members = new HashMap<>();
        final Map<String, Integer> versions = new HashMap<>();
        final Map<String, LocalDate> joined = new HashMap<>();
        final Map<String, Line> present = new HashMap<>();
        final List<Act> acts = new ArrayList<>();

        MemberId member(Line line) {
            return Objects.requireNonNull(members.get(line.get("key")), line.get("key"));
        }

        int version(Line line) {
            return versions.merge(line.get("key"), 1, Integer::sum) - 1;
        }
    }

    /** 一事 — something that happened on a day. */
    private record Act(LocalDate on, int order, Runnable work) {}

    private void plan(Line line, int n, Told told) {
        var key = line.get("key");
        if (line.has("name")) {
            told.joined.put(key, line.day("since"));
            told.acts.add(new Act(line.day("since"), 2, () -> told.members.put(key, staff.join(joining(line, n)))));
        } else if (line.has("office")) {
            planReassignment(line, told);
        }
        if (line.has("office")) told.present.put(key, line);
        if (line.has("until")) told.acts.add(new Act(line.day("until"), 1, new Leaving(key, line, told, staff)));
        if (line.has("level")) planDegree(line, told);
    }

    /** Going on in another post replaces the leaving that an earlier line announced. */
    private void planReassignment(Line line, Told told) {
        var key = line.get("key");
        var before = Objects.requireNonNull(told.present.get(key), key);
        told.acts.removeIf(
                it -> it.work() instanceof Leaving leaving && leaving.line().equals(before));
        told.acts.add(new Act(
                line.day("since"),
                3,
                () -> staff.reassign(told.member(line), told.version(line), assignment(line), before.get("reason"))));
    }

    private void planDegree(Line line, Told told) {
        var completed = line.day("completed");
        var joined = told.joined.getOrDefault(line.get("key"), completed);
        var degree = new Degree(line.get("level"), line.get("major"), completed);
        told.acts.add(new Act(
                completed.isAfter(joined) ? completed : joined, 4, () -> staff.qualify(told.member(line), degree)));
    }

    /** 离岗 — dropped again when a later line says the person went on in another post. */
    private record Leaving(String key, Line line, Told told, Staff staff) implements Runnable {
        @Override
        public void run() {
            staff.leave(told.member(line), told.version(line), line.day("until"), line.get("reason"));
        }
    }

    private static Joining joining(Line line, int n) {
        var person = new Particulars(
                line.get("name"),
                Fictional.idNumber(
                        "330411", line.day("born"), n * 2 + (line.get("sex").equals("M") ? 1 : 0)),
                Fictional.phone(9_000_000 + n),
                null);
        return new Joining(person, Integer.valueOf(line.get("birthYear")), assignment(line));
    }

    private static Assignment assignment(Line line) {
        return new Assignment(
                new OfficeId(line.get("office")),
                line.get("category"),
                line.get("post"),
                line.get("rank"),
                line.day("since"));
    }

    private static void at(LocalDate day, Runnable work) throws Exception {
        WorldClock.at(moment(day), () -> {
            work.run();
            return true;
        });
    }

    private static java.time.Instant moment(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(WorldClock.CHINA).toInstant();
    }

    private static List<Line> read() throws IOException {
        var rows = new ClassPathResource(FILE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        var names = rows.getFirst().split(",", -1);
        var lines = new ArrayList<Line>();
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split(",", -1);
            var fields = new HashMap<String, String>();
            for (int i = 0; i < names.length; i++) fields.put(names[i], cells[i]);
            lines.add(new Line(fields));
        }
        return lines;
    }
}
