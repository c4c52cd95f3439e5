package cn.xingsuo.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 身份证号所示 — what an ID number in clear says of its holder; nothing of a masked or missing one. */
final class Identity {
    private static final Pattern NUMBER = Pattern.compile("\\d{17}[\\dX]");
    private static final int SEQUENCE = 16;

    private Identity() {}

    static String sex(@Nullable String number) {
        if (number == null || !NUMBER.matcher(number).matches()) return "";
        return (number.charAt(SEQUENCE) - '0') % 2 == 1 ? "男" : "女";
    }

    static String born(@Nullable String number) {
        if (number == null || !NUMBER.matcher(number).matches()) return "";
        try {
            return Brief.day(LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14)));
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }
}
