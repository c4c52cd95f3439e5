package cn.xingsuo.law;

import cn.xingsuo.law.CalendarDay.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 日历文件 — a CSV of holidays and make-up workdays ({@code date,kind,festival}), read completely or with a fault per bad line. */
public record CalendarFile(List<CalendarDay> days, List<Fault> faults) {
    private static final String HEADER = "date,kind,festival";
    private static final int LONGEST_FESTIVAL = 40;

    /** 行错误 — one line that cannot be taken, and why: a Chinese sentence, where {@code {0}} is the value found. */
    public record Fault(int line, String reason, String value) {}

    /** Reads the calendar; every day must lie between the two given ones. */
    static CalendarFile read(String csv, LocalDate earliest, LocalDate latest) {
        var lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
            var found = lines.isEmpty() ? "" : shortened(lines.getFirst());
            return new CalendarFile(List.of(), List.of(new Fault(1, "第一行应为表头 date,kind,festival，现在是“{0}”", found)));
        }
        var reader = new Reader(earliest, latest);
        for (var number = 2; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (!line.isEmpty()) reader.read(line, number);
        }
        if (reader.days.isEmpty() && reader.faults.isEmpty()) reader.fault(1, "文件里没有任何日期{0}", "");
        return new CalendarFile(List.copyOf(reader.days), List.copyOf(reader.faults));
    }

    /** 读取 — collects the days and the faults of one file. */
    private static final class Reader {
        private final LocalDate earliest;
        private final LocalDate latest;
        private final List<CalendarDay> days = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Set<LocalDate> seen = new HashSet<>();

        Reader(LocalDate earliest, LocalDate latest) {
            this.earliest = earliest;
            this.latest = latest;
        }

        void read(String line, int number) {
            var fields = line.split(",", -1);
            if (fields.length != 3) {
                fault(number, "应有 3 列（日期、种类、节日），这一行是“{0}”", line);
                return;
            }
            var date = date(fields[0], number);
            var kind = kind(fields[1]);
            var festival = fields[2].strip();
            if (date == null) return;
            if (kind == null) {
                fault(number, "种类应为 day-off 或 make-up-workday，现在是“{0}”", fields[1]);
            } else if (festival.isEmpty() || festival.length() > LONGEST_FESTIVAL || !festival.matches("\\P{Cntrl}+")) {
                fault(number, "节日名称应为 1 至 40 个字，现在是“{0}”", festival);
            } else {
                days.add(new CalendarDay(date, kind, festival));
            }
        }

        private @Nullable LocalDate date(String text, int number) {
            try {
                var date = LocalDate.parse(text);
                if (date.isBefore(earliest) || date.isAfter(latest)) {
                    fault(number, "日期 {0} 不属于所选年份", text);
                } else if (!seen.add(date)) {
                    fault(number, "日期 {0} 重复", text);
                } else {
                    return date;
                }
            } catch (DateTimeException e) {
                fault(number, "日期应如 2027-01-01 且真实存在，现在是“{0}”", text);
            }
            return null;
        }

        private void fault(int number, String reason, String value) {
            faults.add(new Fault(number, reason, shortened(value)));
        }
    }

    private static @Nullable Kind kind(String word) {
        for (var kind : Kind.values()) {
            if (kind.word().equals(word)) return kind;
        }
        return null;
    }

    private static String shortened(String text) {
        var start = text.length() <= LONGEST_FESTIVAL ? text : text.substring(0, LONGEST_FESTIVAL) + "…";
        return start.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
