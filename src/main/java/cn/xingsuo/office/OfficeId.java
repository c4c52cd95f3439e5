package cn.xingsuo.office;

import cn.xingsuo.web.Refusal;
import java.util.regex.Pattern;
import org.springframework.data.annotation.PersistenceCreator;

/** 司法所代码 — an office, named by the nine-digit division code of the town where it sits. */
public record OfficeId(String code) {
    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    @PersistenceCreator
    public OfficeId {
        if (!NINE_DIGITS.matcher(code).matches()) throw new Refusal("司法所代码应为 9 位数字", null);
    }

    @Override
    public String toString() {
        return code;
    }
}
