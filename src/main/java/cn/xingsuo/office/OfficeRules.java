package cn.xingsuo.office;

import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 司法所登记规则 — what an office's entry must look like. */
final class OfficeRules {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ADDRESS = 100;
    private static final Pattern PHONE = Pattern.compile("[0-9+() 转、,-]{3,40}");

    private OfficeRules() {}

    static void check(NewOffice office) {
        checkTexts(office.name(), office.address(), office.phone());
    }

    static void check(Office office, OfficeChange change) {
        checkTexts(change.name(), change.address(), change.phone());
        var until = change.until();
        if (until != null && !until.isAfter(office.since())) {
            throw new Refusal("没有保存:撤销日期应晚于设立日期 {0}。请改正撤销日期", null, office.since());
        }
        var since = change.sizeSince();
        if (change.size() != office.size() && since == null) {
            throw new Refusal("没有保存:改了类别,还缺类别起算日期。请填写新类别从哪一天起算", null);
        }
        if (since != null && since.isBefore(office.since())) {
            throw new Refusal("没有保存:类别起算日期早于设立日期 {0}。请改正起算日期", null, office.since());
        }
    }

    private static void checkTexts(String name, @Nullable String address, @Nullable String phone) {
        if (name.isBlank()) throw new Refusal("没有保存:还缺司法所名称。请填写名称", null);
        if (name.codePointCount(0, name.length()) > LONGEST_NAME
                || !name.codePoints().allMatch(Excerpt::visible)) {
            throw new Refusal("没有保存:名称应为至多 {0} 个可见字符。请改短或删去特殊字符", null, LONGEST_NAME);
        }
        if (address != null && address.codePointCount(0, address.length()) > LONGEST_ADDRESS) {
            throw new Refusal("没有保存:地址超过 {0} 个字。请改短", null, LONGEST_ADDRESS);
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw new Refusal("没有保存:电话只能用数字和 + - ( ) 转。请核对服务电话", null);
        }
    }

    static void checkRelease(LocalDate since, LocalDate until) {
        if (!until.isAfter(since)) throw new Refusal("没有保存:结束日期应晚于开始管辖的日期 {0}。请改正结束日期", null, since);
    }
}
