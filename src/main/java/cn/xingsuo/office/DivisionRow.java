package cn.xingsuo.office;

import cn.xingsuo.job.Saying;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 名单行 — one row of a list that by itself is in order, or the reason why it is not. */
sealed interface DivisionRow {
    int LONGEST_NAME = 60;

    /** 合格行. */
    record Good(String code, String name, @Nullable VillageKind kind) implements DivisionRow {}

    /** 问题行. */
    record Bad(Saying reason) implements DivisionRow {}

    static DivisionRow of(List<String> fields, DivisionLayout layout) {
        if (fields.size() != layout.width()) {
            return bad("有 {0} 列,表头是 {1} 列", fields.size(), layout.width());
        }
        var code = fields.get(layout.code()).strip();
        var name = fields.get(layout.name()).strip();
        if (!isCode(code, layout.level()))
            return bad("代码应为 {0} 位数字", layout.level().length());
        if (name.isEmpty()) return bad("名称为空");
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) return bad("名称超过 {0} 个字", LONGEST_NAME);
        if (!name.codePoints().allMatch(Excerpt::visible)) return bad("名称含有控制字符或不可见字符");
        if (layout.parent() != null) {
            var parent = fields.get(layout.parent()).strip();
            if (!parent.equals(layout.level().parentOf(code))) return bad("上级代码与本代码不符");
        }
        if (layout.level() != DivisionLevel.VILLAGE) return new Good(code, name, null);
        return village(code, name, layout.kind() == null ? "" : fields.get(layout.kind()));
    }

    private static DivisionRow village(String code, String name, String kind) {
        return switch (kind.strip().toLowerCase(Locale.ROOT)) {
            case "" -> new Good(code, name, VillageKind.ofCode(code));
            case "community", "社区" -> new Good(code, name, VillageKind.COMMUNITY);
            case "village", "村" -> new Good(code, name, VillageKind.VILLAGE);
            case "other", "其他" -> new Good(code, name, VillageKind.OTHER);
            default -> bad("类别应为 community、village 或 other");
        };
    }

    private static boolean isCode(String code, DivisionLevel level) {
        return code.length() == level.length() && code.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    private static Bad bad(String reason, Object... arguments) {
        return new Bad(Saying.of(reason, arguments));
    }
}
