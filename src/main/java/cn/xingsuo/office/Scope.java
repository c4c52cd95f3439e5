package cn.xingsuo.office;

import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.util.regex.Pattern;

/** 管辖范围 — everything whose division code starts with this prefix; the empty prefix is the nation. */
public record Scope(String prefix) {
    private static final Pattern DIGITS = Pattern.compile("\\d{0,12}");
    public static final Scope NATION = new Scope("");

    public Scope {
        if (!DIGITS.matcher(prefix).matches()) throw new Refusal("管辖范围应为至多 12 位数字的区划代码前缀", null);
    }

    /** What the viewer may see. */
    public static Scope of(Viewer viewer) {
        return new Scope(viewer.scope());
    }

    /** Whether the division code lies inside this scope. */
    public boolean covers(String code) {
        return code.startsWith(prefix);
    }

    public boolean covers(OfficeId office) {
        return covers(office.code());
    }

    /** Whether it reaches beyond a district: then there are too many records to count or choose from on a page. */
    public boolean isWide() {
        return prefix.length() < DivisionLevel.DISTRICT.length();
    }

    /** The SQL {@code like} pattern of this scope; digits only, so nothing needs escaping. */
    public String like() {
        return prefix + "%";
    }

    @Override
    public String toString() {
        return prefix;
    }
}
